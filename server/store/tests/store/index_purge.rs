//! People who leave and kinds that are turned off are forgotten, and nobody else loses anything.

use nc_base::Clock;
use nc_store::{Ended, Operation};

use crate::{
    databases::{MINUTE, on_each},
    index_queue::user,
    index_registry::{listed, note, queued, readers, scan, work, work_of},
};

#[test]
fn somebody_who_leaves_is_forgotten_and_others_keep_what_they_see() {
    on_each(async |world| {
        let store = world.replica().await;
        let mine: Vec<_> = (0..1_500)
            .map(|id| listed(&format!("{id:04}"), "a"))
            .collect();
        scan(world, &store, "alice", &mine).await;
        scan(world, &store, "bob", &mine[..2]).await;
        let cursors = store.index_cursors();
        cursors
            .follow(&user("alice"), &["note"], world.clock.now())
            .await
            .expect("followed");
        let running = store
            .index_queue()
            .take("slow", 1, MINUTE)
            .await
            .expect("taken")
            .remove(0);
        let lost = store
            .index_registry()
            .purge_user(&user("alice"))
            .await
            .expect("purged");
        assert_eq!((lost.orphaned.len(), lost.shared.len()), (1_498, 2));
        let ended = store.index_queue().done(&running).await.expect("an answer");
        assert_ne!(ended, Ended::Done, "what she read is not the last word");
        let jobs = queued(&store).await;
        assert_eq!(
            jobs[0].operation,
            Operation::Index,
            "he sees it, and it was not indexed yet"
        );
        assert_eq!(jobs[0].user, user("bob"));
        assert!(
            jobs[2..]
                .iter()
                .all(|job| job.operation == Operation::Remove)
        );
        assert_eq!(readers(&store, "0001").await, ["bob"]);
        assert!(
            store
                .index_cursors()
                .users()
                .await
                .expect("read")
                .is_empty()
        );
    });
}

#[test]
fn a_kind_that_is_turned_off_leaves_the_index() {
    on_each(async |world| {
        let store = world.replica().await;
        scan(
            world,
            &store,
            "alice",
            &[listed("1", "a"), listed("2", "a")],
        )
        .await;
        scan(world, &store, "bob", &[listed("2", "a")]).await;
        let registry = store.index_registry();
        let lost = registry
            .purge_types(Some(&user("alice")), &["note"])
            .await
            .expect("purged");
        assert_eq!(
            (lost.orphaned, lost.shared),
            (vec![note("1")], vec![note("2")])
        );
        let lost = registry
            .purge_types(None, &["note", "task"])
            .await
            .expect("purged");
        assert_eq!(lost.orphaned, [note("2")]);
        assert_eq!(
            work(&store).await,
            work_of(&[("1", Operation::Remove), ("2", Operation::Remove)])
        );
    });
}
