//! Tool specs and wrappers, one module per app. Written by `cargo xtask codegen` from `specs/tools`.
use nc_toolkit::{App, Entry, Spec};
#[rustfmt::skip]
pub mod access;
#[rustfmt::skip]
pub mod activity;
#[rustfmt::skip]
pub mod ai;
#[rustfmt::skip]
pub mod apps;
#[rustfmt::skip]
pub mod background;
#[rustfmt::skip]
pub mod calendar;
#[rustfmt::skip]
pub mod chatgpt;
#[rustfmt::skip]
pub mod collectives;
#[rustfmt::skip]
pub mod contacts;
#[rustfmt::skip]
pub mod cookbook;
#[rustfmt::skip]
pub mod dashboard;
#[rustfmt::skip]
pub mod deck;
#[rustfmt::skip]
pub mod files;
#[rustfmt::skip]
pub mod groupfolders;
#[rustfmt::skip]
pub mod groups;
#[rustfmt::skip]
pub mod mail;
#[rustfmt::skip]
pub mod news;
#[rustfmt::skip]
pub mod notes;
#[rustfmt::skip]
pub mod notifications;
#[rustfmt::skip]
pub mod out_of_office;
#[rustfmt::skip]
pub mod recommendations;
#[rustfmt::skip]
pub mod reminders;
#[rustfmt::skip]
pub mod remote_shares;
#[rustfmt::skip]
pub mod search;
#[rustfmt::skip]
pub mod semantic;
#[rustfmt::skip]
pub mod sharing;
#[rustfmt::skip]
pub mod shopping_list;
#[rustfmt::skip]
pub mod tables;
#[rustfmt::skip]
pub mod talk;
#[rustfmt::skip]
pub mod teams;
#[rustfmt::skip]
pub mod user_status;
#[rustfmt::skip]
pub mod users;
#[rustfmt::skip]
pub mod weather;
#[rustfmt::skip]
pub mod webhooks;
/// Apps, tools that are a single call, and specs of those written by hand.
#[rustfmt::skip]
pub static APPS: &[(&App, &[Entry], &[&Spec])] = &[
    (&access::APP, access::TOOLS, access::HANDLERS),
    (&activity::APP, activity::TOOLS, activity::HANDLERS),
    (&ai::APP, ai::TOOLS, ai::HANDLERS),
    (&apps::APP, apps::TOOLS, apps::HANDLERS),
    (&background::APP, background::TOOLS, background::HANDLERS),
    (&calendar::APP, calendar::TOOLS, calendar::HANDLERS),
    (&chatgpt::APP, chatgpt::TOOLS, chatgpt::HANDLERS),
    (&collectives::APP, collectives::TOOLS, collectives::HANDLERS),
    (&contacts::APP, contacts::TOOLS, contacts::HANDLERS),
    (&cookbook::APP, cookbook::TOOLS, cookbook::HANDLERS),
    (&dashboard::APP, dashboard::TOOLS, dashboard::HANDLERS),
    (&deck::APP, deck::TOOLS, deck::HANDLERS),
    (&files::APP, files::TOOLS, files::HANDLERS),
    (&groupfolders::APP, groupfolders::TOOLS, groupfolders::HANDLERS),
    (&groups::APP, groups::TOOLS, groups::HANDLERS),
    (&mail::APP, mail::TOOLS, mail::HANDLERS),
    (&news::APP, news::TOOLS, news::HANDLERS),
    (&notes::APP, notes::TOOLS, notes::HANDLERS),
    (&notifications::APP, notifications::TOOLS, notifications::HANDLERS),
    (&out_of_office::APP, out_of_office::TOOLS, out_of_office::HANDLERS),
    (&recommendations::APP, recommendations::TOOLS, recommendations::HANDLERS),
    (&reminders::APP, reminders::TOOLS, reminders::HANDLERS),
    (&remote_shares::APP, remote_shares::TOOLS, remote_shares::HANDLERS),
    (&search::APP, search::TOOLS, search::HANDLERS),
    (&semantic::APP, semantic::TOOLS, semantic::HANDLERS),
    (&sharing::APP, sharing::TOOLS, sharing::HANDLERS),
    (&shopping_list::APP, shopping_list::TOOLS, shopping_list::HANDLERS),
    (&tables::APP, tables::TOOLS, tables::HANDLERS),
    (&talk::APP, talk::TOOLS, talk::HANDLERS),
    (&teams::APP, teams::TOOLS, teams::HANDLERS),
    (&user_status::APP, user_status::TOOLS, user_status::HANDLERS),
    (&users::APP, users::TOOLS, users::HANDLERS),
    (&weather::APP, weather::TOOLS, weather::HANDLERS),
    (&webhooks::APP, webhooks::TOOLS, webhooks::HANDLERS),
];
