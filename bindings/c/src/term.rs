//! Vocabularies: the ids that this library answers with, and their names for people.

use std::ffi::c_char;

use fazhi::{Actor, Code, Duty, GenreKind, Language, ProblemKind, Topic, indicator};

use crate::input::text;
use crate::kind::{fazhi_genre_type, language_of};
use crate::string::fazhi_str;

/// A list of terms, each with an id that does not change.
#[repr(u32)]
#[derive(Clone, Copy)]
pub enum fazhi_vocabulary {
    /// Subjects of law-based government: `enforcement`.
    Topic = 0,
    /// Who acted: `party_head`.
    Actor = 1,
    /// What they answered for: `study`.
    Duty = 2,
    /// What a problem is about: `staffing`.
    ProblemKind = 3,
    /// What a figure counts: `mediation.cases`.
    Indicator = 4,
    /// What is wrong: `number-skipped`.
    Finding = 5,
}

type Term = (&'static str, [&'static str; 2]);
type Terms = Box<dyn Iterator<Item = Term>>;

const LANGUAGES: [Language; 2] = [Language::Chinese, Language::English];

/// The terms of a vocabulary in their order: id, name in Chinese, name in English.
fn terms(vocabulary: u32) -> Option<Terms> {
    let vocabularies: [fn() -> Terms; 6] = [
        || Box::new(Topic::all().map(|it| (it.id(), LANGUAGES.map(|language| it.name(language))))),
        || Box::new(Actor::all().map(|it| (it.id(), LANGUAGES.map(|language| it.name(language))))),
        || Box::new(Duty::all().map(|it| (it.id(), LANGUAGES.map(|language| it.name(language))))),
        || Box::new(ProblemKind::all().map(|it| (it.id(), LANGUAGES.map(|language| it.name(language))))),
        || Box::new(indicator::all().map(|it| (it.id(), LANGUAGES.map(|language| it.name(language))))),
        || Box::new(Code::all().map(|it| (it.id(), LANGUAGES.map(|language| it.message(language))))),
    ];
    vocabularies.get(vocabulary as usize).map(|terms| terms())
}

answers! {
    /// How many terms a vocabulary has. `vocabulary` is a `fazhi_vocabulary`.
    fn fazhi_term_count(vocabulary: u32) -> u32 = terms(vocabulary)?.count() as u32;
    /// The id of a term. `vocabulary` is a `fazhi_vocabulary`. Valid for good.
    fn fazhi_term_id(vocabulary: u32, index: u32) -> fazhi_str = terms(vocabulary)?.nth(index as usize)?.0;
    /// The name of the term with the id `id` for people; of a finding, one line that says what is wrong.
    /// `vocabulary` is a `fazhi_vocabulary`, `language` a `fazhi_language`. Valid for good; none where
    /// there is no such id.
    fn fazhi_term_name(
        vocabulary: u32, id: *const c_char, id_len: usize, language: u32
    ) -> fazhi_str = {
        // SAFETY: the contract of the header: `id_len` bytes at `id`.
        let id = unsafe { text(id, id_len) }.ok()?;
        let (_, names) = terms(vocabulary)?.find(|term| term.0 == id)?;
        names[usize::from(language_of(language) == Language::English)]
    };
    /// The name of a genre for people. `kind` is a `fazhi_genre_type`, `language` a `fazhi_language`. Valid
    /// for good.
    fn fazhi_genre_name(kind: u32, language: u32) -> fazhi_str =
        GenreKind::name(fazhi_genre_type::core(kind)?, language_of(language));
}
