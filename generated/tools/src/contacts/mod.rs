//! Tools of `contacts`. Written by `cargo xtask codegen` from `specs/tools/contacts.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "contacts",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("contacts.read", "See your contacts"),
        ("contacts.write", "Create, change and delete your contacts and address books"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &CREATE_ADDRESSBOOK,
    &CREATE_CONTACT,
    &DELETE_ADDRESSBOOK,
    &DELETE_CONTACT,
    &LIST_ADDRESSBOOKS,
    &LIST_CONTACTS,
    &SEARCH_CONTACTS,
    &UPDATE_CONTACT,
];
/// Create address book.
pub static CREATE_ADDRESSBOOK: Spec = Spec {
    name: "nc_contacts_create_addressbook",
    app: &APP,
    title: "Create address book",
    about: "Create an address book. nc_contacts_delete_addressbook removes it.",
    scopes: &["contacts.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Create contact.
pub static CREATE_CONTACT: Spec = Spec {
    name: "nc_contacts_create_contact",
    app: &APP,
    title: "Create contact",
    about: "Create a contact. nc_contacts_delete_contact removes it.",
    scopes: &["contacts.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Delete address book.
pub static DELETE_ADDRESSBOOK: Spec = Spec {
    name: "nc_contacts_delete_addressbook",
    app: &APP,
    title: "Delete address book",
    about: "Delete an address book with all its contacts, for good; there is no trash for contacts.",
    scopes: &["contacts.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete the address book {name} with all its contacts for good?",
            look: &[],
            type_back: Some("name"),
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Delete contact.
pub static DELETE_CONTACT: Spec = Spec {
    name: "nc_contacts_delete_contact",
    app: &APP,
    title: "Delete contact",
    about: "Delete a contact for good; there is no trash for contacts.",
    scopes: &["contacts.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete contact {uid} from address book {addressbook} for good?",
            look: &[],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// List address books.
pub static LIST_ADDRESSBOOKS: Spec = Spec {
    name: "nc_contacts_list_addressbooks",
    app: &APP,
    title: "List address books",
    about: "List address books, also shared ones and those that the server keeps, with the uri that other tools take.",
    scopes: &["contacts.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "addressbooks",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List contacts.
pub static LIST_CONTACTS: Spec = Spec {
    name: "nc_contacts_list_contacts",
    app: &APP,
    title: "List contacts",
    about: "List the contacts of an address book by name, with the etag that an update takes. Photos are left out unless asked for. custom_fields has what is no field of its own, by vCard name.",
    scopes: &["contacts.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "contacts",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &["offset"],
            }),
        },
    ),
};
/// Search contacts.
pub static SEARCH_CONTACTS: Spec = Spec {
    name: "nc_contacts_search_contacts",
    app: &APP,
    title: "Search contacts",
    about: "Find contacts by name, nickname, mail address, organisation or digits of a phone number, in one or all address books.",
    scopes: &["contacts.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "contacts",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// Update contact.
pub static UPDATE_CONTACT: Spec = Spec {
    name: "nc_contacts_update_contact",
    app: &APP,
    title: "Update contact",
    about: "Change some fields of a contact. Everything that is not mentioned stays, also what only other programs understand.",
    scopes: &["contacts.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
