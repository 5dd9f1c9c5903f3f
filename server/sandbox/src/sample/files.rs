//! Alice's and Bob's files, notes among them, with tags, a comment, a version and something in the trash.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;

use crate::state::{Comment, World};

const HOUR: i64 = 3600;

/// One green pixel.
const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPj/HwAEhgJ/Yw2iIAAAAABJRU5ErkJggg==";

/// Owner, path, text, and how many hours ago it was written.
const TEXTS: &[(&str, &str, &str, i64)] = &[
    (
        "alice",
        "Notes/Garden plan.md",
        "# Garden plan\n\n- [x] Order seeds\n- [ ] Build the raised bed before the **first frost**\n- [ ] Ask Bob for his tiller\n\n\
         ![Sketch](sketch.png)\n",
        2,
    ),
    (
        "alice",
        "Notes/Shopping.md",
        "- Oat milk\n- Coffee beans\n- Tomatoes (6)\n",
        26,
    ),
    (
        "alice",
        "Notes/Work/Release checklist.md",
        "# Release checklist\n\n1. Freeze the branch on Tuesday.\n2. Run the migration rehearsal.\n3. Tell support.\n",
        50,
    ),
    (
        "alice",
        "Notes/Work/Retrospective.md",
        "Went well: pairing on the importer.\nTo improve: too many meetings on Thursdays.\n",
        170,
    ),
    (
        "alice",
        "Notes/Recipes/Lentil soup.md",
        "Two cups of red lentils, one onion, cumin, a lemon. Simmer for 25 minutes.\n",
        400,
    ),
    (
        "alice",
        "Documents/Welcome.md",
        "# Welcome\n\nThis Nextcloud lives in memory and forgets everything when it ends.\n",
        700,
    ),
    (
        "alice",
        "Documents/Travel report Lisbon.md",
        "# Lisbon, May\n\nThe tram 28 was crowded; the train to Sintra takes 40 minutes.\n",
        300,
    ),
    (
        "alice",
        "Documents/Contract draft.txt",
        "DRAFT\n\nThe supplier delivers by the end of the quarter.\nNotice period: three months.\n",
        90,
    ),
    (
        "alice",
        "Documents/Budget.csv",
        "month,category,amount\n2026-09,rent,1250\n2026-09,groceries,412.50\n2026-10,rent,1250\n2026-10,groceries,388.20\n",
        120,
    ),
    (
        "alice",
        "Projects/Website/README.md",
        "# Website\n\nStatic pages, built nightly. Owner: Alice, reviewer: Bob.\n",
        48,
    ),
    (
        "alice",
        "Projects/Website/ideas.txt",
        "Darker footer\nSearch as you type\n",
        47,
    ),
    (
        "bob",
        "Notes/Tiller manual.md",
        "Mix oil and petrol 1:50. Pull the choke only when it is cold.\n",
        60,
    ),
    (
        "bob",
        "Shared by Bob/Meeting minutes.md",
        "# Minutes\n\nDecided: release on the 15th. Alice writes the announcement.\n",
        20,
    ),
];

pub(crate) fn fill(world: &mut World) {
    let now = world.now.as_second();
    for (owner, path, text, hours) in TEXTS {
        add(
            world,
            owner,
            path,
            Bytes::from_static(text.as_bytes()),
            now - hours * HOUR,
        );
    }
    let picture = Bytes::from(STANDARD.decode(PICTURE).unwrap_or_default());
    add(
        world,
        "alice",
        "Notes/sketch.png",
        picture.clone(),
        now - 3 * HOUR,
    );
    add(
        world,
        "alice",
        "Photos/Meadow.png",
        picture,
        now - 500 * HOUR,
    );
    mark(world, now);
}

fn add(world: &mut World, owner: &str, path: &str, content: Bytes, time: i64) {
    let parts: Vec<&str> = path.split('/').collect();
    let Some((name, folders)) = parts.split_last() else {
        return;
    };
    let Some(folder) = world.make_folders(owner, folders) else {
        return;
    };
    let id = world.tree.add_file(folder, name, content, time);
    let named: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
    world.log_file(owner, "file_created", id, &named);
}

fn mark(world: &mut World, now: i64) {
    let urgent = world.add_tag("Urgent");
    world.add_tag("Archive");
    if let Some(draft) = world
        .tree
        .find_path("alice", "Documents/Contract draft.txt")
    {
        world.tagged.insert((draft, urgent));
        let id = world.next_id();
        let message = "Please check the notice period, @bob.".to_owned();
        world.comments.push(Comment {
            id,
            node: draft,
            author: "alice".to_owned(),
            message,
            time: now - HOUR,
        });
    }
    for path in ["Notes/Garden plan.md", "Documents/Budget.csv"] {
        if let Some(node) = world
            .tree
            .find_path("alice", path)
            .and_then(|id| world.tree.node_mut(id))
        {
            node.favorite_of.insert("alice".to_owned());
        }
    }
    if let Some(ideas) = world.tree.find_path("alice", "Projects/Website/ideas.txt") {
        let text = Bytes::from_static(b"Darker footer\nSearch as you type\nA page per project\n");
        world.tree.write(ideas, "alice", text, now - 5 * HOUR);
    }
    add(
        world,
        "alice",
        "Documents/Old invoice.txt",
        Bytes::from_static(b"Invoice 17, paid.\n"),
        now - 900 * HOUR,
    );
    if let Some(old) = world.tree.find_path("alice", "Documents/Old invoice.txt") {
        world.trash("alice", old);
    }
}
