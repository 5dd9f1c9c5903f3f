//! Deck: what takes more than one call, or our own logic.

mod assign_label_to_card;
mod assign_user_to_card;
mod attach_file;
mod attach_note;
mod attaching;
mod card_operation;
mod card_user;
mod card_view;
mod comment;
mod create_card;
mod create_card_comment;
mod filter;
mod get_archived_stacks;
mod get_board;
mod get_board_overview;
mod get_card_comments;
mod get_cards;
mod get_stack;
mod get_stacks;
mod get_upcoming_cards;
mod import_board;
mod instant;
mod labels;
mod list_deleted;
mod move_card_to_board;
mod no_access;
mod one_board;
mod one_card;
mod people;
mod remove_label_from_card;
mod reorder_card;
mod restore_card;
mod restore_stack;
mod search_cards;
mod share_board;
mod stack_view;
mod stacks;
mod unassign_user_from_card;
mod update_board;
mod update_card;
mod update_card_comment;
mod update_label;
mod update_stack;
mod upload_attachment;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<assign_label_to_card::AssignLabelToCard>(),
    Entry::of::<assign_user_to_card::AssignUserToCard>(),
    Entry::of::<attach_file::AttachFile>(),
    Entry::of::<attach_note::AttachNote>(),
    Entry::of::<create_card::CreateCard>(),
    Entry::of::<create_card_comment::CreateCardComment>(),
    Entry::of::<get_archived_stacks::GetArchivedStacks>(),
    Entry::of::<get_board::GetBoard>(),
    Entry::of::<get_board_overview::GetBoardOverview>(),
    Entry::of::<get_card_comments::GetCardComments>(),
    Entry::of::<get_cards::GetCards>(),
    Entry::of::<get_stack::GetStack>(),
    Entry::of::<get_stacks::GetStacks>(),
    Entry::of::<get_upcoming_cards::GetUpcomingCards>(),
    Entry::of::<import_board::ImportBoard>(),
    Entry::of::<list_deleted::ListDeleted>(),
    Entry::of::<move_card_to_board::MoveCardToBoard>(),
    Entry::of::<remove_label_from_card::RemoveLabelFromCard>(),
    Entry::of::<reorder_card::ReorderCard>(),
    Entry::of::<restore_card::RestoreCard>(),
    Entry::of::<restore_stack::RestoreStack>(),
    Entry::of::<search_cards::SearchCards>(),
    Entry::of::<share_board::ShareBoard>(),
    Entry::of::<unassign_user_from_card::UnassignUserFromCard>(),
    Entry::of::<update_board::UpdateBoard>(),
    Entry::of::<update_card::UpdateCard>(),
    Entry::of::<update_card_comment::UpdateCardComment>(),
    Entry::of::<update_label::UpdateLabel>(),
    Entry::of::<update_stack::UpdateStack>(),
    Entry::of::<upload_attachment::UploadAttachment>(),
];
