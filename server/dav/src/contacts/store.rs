//! The contacts of an address book: finding, reading and writing cards.

use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};
use nextcloud_transport::{Kind, NextcloudError, Session};

use super::Card;
use crate::{
    ETag, Precondition,
    collection::{Address, Collections, Media, Object},
    xml::{Document, Name, Ns, Reply},
};

const ETAG: Name = Name::dav("getetag");
const LENGTH: Name = Name::dav("getcontentlength");
const HAS_PHOTO: Name = Name(Ns::NextcloudCom, "has-photo");
const DATA: Name = Name::card("address-data");
const FILTER: Name = Name::card("filter");

/// How many bytes of cards one request asks for: with photos a book can be larger than what is read at once.
const BATCH: u64 = 16 << 20;
/// How many such requests run together.
const TOGETHER: usize = 4;

/// The address books and contacts of a user. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Contacts {
    pub(super) collections: Collections,
    pub(super) home: Address,
}

/// A contact as a list shows it: only the properties that were asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listed {
    /// Where it lies.
    pub address: Address,
    /// Its version.
    pub etag: ETag,
    /// Size of the whole card, in bytes.
    pub size: u64,
    /// Whether the whole card has a photo.
    pub has_photo: bool,
    /// The properties that were asked for; never write this back.
    pub card: Card,
}

/// A whole card and where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StoredCard {
    /// Where it lies.
    pub address: Address,
    /// Its version.
    pub etag: ETag,
    /// The card.
    pub card: Card,
}

impl Contacts {
    /// The contacts of the session's user.
    ///
    /// # Errors
    /// Those of [`Collections::principal`].
    pub async fn of(session: &Session) -> Result<Self, NextcloudError> {
        let collections = Collections::new(session);
        let home = collections.addressbook_home().await?;
        Ok(Self { collections, home })
    }

    /// What DAV knows below it.
    pub fn collections(&self) -> &Collections {
        &self.collections
    }

    /// All contacts of a book with these properties of theirs, and UID and FN; without their photos.
    ///
    /// # Errors
    /// `NotFound`: no such book.
    pub async fn list(
        &self,
        book: &Address,
        properties: &[&str],
    ) -> Result<Vec<Listed>, NextcloudError> {
        let body = query(&[ETAG, LENGTH, HAS_PHOTO], properties, None);
        let replies = self.collections.report(book, body, "contacts.list").await?;
        Ok(replies.iter().filter_map(Listed::read).collect())
    }

    /// Whole cards of a book, in the order of `wanted`; what is gone meanwhile is left out.
    ///
    /// They come as version 3.0 whatever is stored: read one with [`Contacts::find`] to change it.
    ///
    /// # Errors
    /// `NotFound`: no such book.
    pub async fn cards(
        &self,
        book: &Address,
        wanted: &[&Listed],
    ) -> Result<Vec<StoredCard>, NextcloudError> {
        let batches: Vec<Vec<Address>> = batches(wanted);
        let parts: Vec<Vec<Object>> = stream::iter(batches)
            .map(|batch| async move {
                let fetched = self.collections.fetch(book, Media::Card, &batch).await?;
                Ok::<_, NextcloudError>(fetched.objects)
            })
            .buffered(TOGETHER)
            .try_collect()
            .await?;
        let mut cards: Vec<StoredCard> = parts
            .into_iter()
            .flatten()
            .filter_map(|object| StoredCard::of(object).ok())
            .collect();
        let place = |card: &StoredCard| wanted.iter().position(|one| one.address == card.address);
        cards.sort_by_key(place);
        Ok(cards)
    }

    /// The contact of this UID, exactly as it is stored.
    ///
    /// # Errors
    /// - `NotFound`: no such contact in this book, or no such book.
    /// - `UnexpectedAnswer`: what is stored is no vCard.
    pub async fn find(&self, book: &Address, uid: &str) -> Result<StoredCard, NextcloudError> {
        if let Some(card) = self.by_name(book, uid).await? {
            return Ok(card);
        }
        let uids = query(&[ETAG], &[], Some(("UID", uid)));
        let replies = self.collections.report(book, uids, "contacts.find").await?;
        let own = replies
            .iter()
            .filter_map(Listed::read)
            .find(|listed| listed.card.uid().as_deref() == Some(uid));
        let own = own.ok_or_else(|| NextcloudError::new(Kind::NotFound, "no such contact"))?;
        let object = self.collections.object(&own.address, Media::Card).await?;
        StoredCard::of(object)
    }

    /// Most programs name the file after the UID.
    async fn by_name(
        &self,
        book: &Address,
        uid: &str,
    ) -> Result<Option<StoredCard>, NextcloudError> {
        let Ok(address) = book.object(&format!("{uid}.vcf")) else {
            return Ok(None);
        };
        match self.collections.object(&address, Media::Card).await {
            Ok(object) => {
                let card = StoredCard::of(object)?;
                Ok(Some(card).filter(|card| card.card.uid().as_deref() == Some(uid)))
            }
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Store a new card, in a file named after its UID.
    ///
    /// # Errors
    /// - `PreconditionFailed`: there is a contact of this UID.
    /// - `NotFound`: no such book.
    /// - `Forbidden`: the user may not.
    /// - `Refused`: the card has no UID.
    ///
    /// # Cancel safety
    /// The contact may exist afterwards.
    pub async fn create(&self, book: &Address, card: &Card) -> Result<StoredCard, NextcloudError> {
        let uid = card.uid().unwrap_or_default();
        let name: String = uid
            .chars()
            .map(|letter| {
                if matches!(letter, '/' | '\\') {
                    '-'
                } else {
                    letter
                }
            })
            .collect();
        let address = book.object(&format!("{name}.vcf")).map_err(|_| {
            NextcloudError::refused(
                "the UID of a contact has 1 to 250 bytes and no control character",
            )
        })?;
        self.write(address, card, &Precondition::CreateOnly).await
    }

    /// Store a changed card, if the stored one still has this version.
    ///
    /// # Errors
    /// - `PreconditionFailed`: it changed since.
    /// - `Forbidden`: the user may not.
    ///
    /// # Cancel safety
    /// The contact is the old or the new one.
    pub async fn update(
        &self,
        address: &Address,
        card: &Card,
        version: &ETag,
    ) -> Result<StoredCard, NextcloudError> {
        let unchanged = Precondition::Matches(version.clone());
        self.write(address.clone(), card, &unchanged).await
    }

    /// Delete a contact of this version, for good: there is no trash for contacts.
    ///
    /// # Errors
    /// - `NotFound`: no such contact.
    /// - `PreconditionFailed`: it changed since.
    /// - `Forbidden`: the user may not.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn delete(&self, contact: &StoredCard) -> Result<(), NextcloudError> {
        self.collections
            .remove(&contact.address, Some(&contact.etag))
            .await
    }

    async fn write(
        &self,
        address: Address,
        card: &Card,
        precondition: &Precondition,
    ) -> Result<StoredCard, NextcloudError> {
        let text = card.to_string();
        let stored = self
            .collections
            .put(&address, Media::Card, text, precondition)
            .await?;
        if stored.altered {
            let object = self.collections.object(&address, Media::Card).await?;
            return StoredCard::of(object);
        }
        Ok(StoredCard {
            address,
            etag: stored.etag,
            card: card.clone(),
        })
    }
}

impl Listed {
    fn read(reply: &Reply) -> Option<Self> {
        Some(Self {
            address: Address::parse(&reply.href).ok()?,
            etag: ETag::parse(reply.text(ETAG)?).ok()?,
            size: reply.parse(LENGTH).unwrap_or_default(),
            has_photo: reply.flag(HAS_PHOTO).unwrap_or_default(),
            card: Card::parse(reply.prop(DATA)?.raw_text()).ok()?,
        })
    }
}

impl StoredCard {
    fn of(object: Object) -> Result<Self, NextcloudError> {
        let card = Card::parse(&object.data).map_err(|error| {
            tracing::debug!(%error, "a stored contact cannot be read");
            NextcloudError::unexpected("what is stored is no vCard")
        })?;
        Ok(Self {
            address: object.address,
            etag: object.etag,
            card,
        })
    }
}

/// Addresses in parts whose cards are not too large together.
fn batches(wanted: &[&Listed]) -> Vec<Vec<Address>> {
    let mut batches: Vec<Vec<Address>> = Vec::new();
    let mut room = 0;
    for one in wanted {
        match batches.last_mut() {
            Some(batch) if one.size <= room => batch.push(one.address.clone()),
            _ => {
                room = BATCH;
                batches.push(vec![one.address.clone()]);
            }
        }
        room = room.saturating_sub(one.size);
    }
    batches
}

/// An `addressbook-query` for some properties of all contacts, or of those where one equals a text.
fn query(names: &[Name], properties: &[&str], equal: Option<(&str, &str)>) -> Bytes {
    Document::build(Name::card("addressbook-query"), |root| {
        root.within(Name::dav("prop"), |prop| {
            for name in names {
                prop.empty(*name);
            }
            prop.within(DATA, |data| {
                for name in ["UID", "FN"].iter().chain(properties) {
                    data.empty_as(Name::card("prop"), &[("name", name)]);
                }
            });
        });
        if let Some((property, text)) = equal {
            root.within(FILTER, |filter| {
                filter.within_as(Name::card("prop-filter"), &[("name", property)], |filter| {
                    filter.text_as(
                        Name::card("text-match"),
                        &[("collation", "i;octet"), ("match-type", "equals")],
                        text,
                    );
                });
            });
        }
    })
}
