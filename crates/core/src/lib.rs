//! vaksam without its surroundings: from what was seen to the page that shows whom to call. Needs no
//! terminal, disk, network or clock; it is handed the content and told the time.
//!
//! Each module uses those before it and none after; `tests/architecture` holds it, down to circles
//! among files:
//!
//! ```text
//! prepared → ids, language, diagnostic → content → assess → route → card → training, reference, readiness → { lint, app } → page → present → runtime → { frontends, prepare }
//! ```
//!
//! `text` and `search` are used by `lint` and from `present` on.
//!
//! | Module | What it does |
//! |---|---|
//! | [`prepared`] | the form in which checked content is part of a program |
//! | [`content`] | reads TOML into a checked [`Catalog`](content::catalog::Catalog), one file a kind |
//! | [`text`], [`search`] | words by id; topics by typed words |
//! | [`assess`], [`route`], [`card`] | how strong the picture is; whom to call, at a place and a moment; which words to say |
//! | [`training`], [`mod@reference`], [`readiness`] | cases; what can be looked up; the readiness check |
//! | [`audit`] | how old contacts, law and pages are, and what must be checked again |
//! | [`diff`] | what differs in meaning between two contents, and whom that touches |
//! | [`lint`] | checks content and words for their authors |
//! | [`app`] | the [`Model`](app::Model), changed only by [`update`](app::update) through intents; sees no words |
//! | [`page`], [`present`] | a screen as a tree of words, the contract with front ends; from state to page |
//! | [`runtime`] | the [`Session`](runtime::Session) of every front end: texts, loading, effects |
//! | [`prepare`] | checks and prepares the content that becomes part of a program |
//! | [`frontends`] | line mode writes pages and sends intents; paper only writes |

pub mod app;
pub mod assess;
pub mod audit;
pub mod card;
pub mod content;
pub mod diagnostic;
pub mod diff;
pub mod fold;
pub mod frontends;
pub mod ids;
pub mod language;
pub mod lint;
pub mod page;
pub mod prepare;
pub mod prepared;
pub mod present;
pub mod readiness;
pub mod reference;
pub mod route;
pub mod runtime;
pub mod sanitize;
pub mod search;
pub mod suggest;
pub mod text;
pub mod training;
