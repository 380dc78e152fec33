//! Subject: the noun phrase that a figure measures, as short as it can be understood.
//!
//! It stands right behind the unit (25家|行政执法主体单位), or else before the number in the clause, the
//! verbs and adverbs round it taken off (全年共办理|行政复议案件|15件). Where the clause has no noun of its own
//! (5家单位,21项; 其中废止139件), the figure shares the subject of the one before it.

use std::sync::LazyLock;

use memchr::memmem::FinderRev;
use memchr::memrchr;

use super::Figure;
use super::shared::{MOST_PASSED, counts_cases, shared};
use super::window::{clause_start, opening_behind};
use crate::Span;
use crate::lexicon::change::{self, Strength};
use crate::lexicon::indicator::BODY_NOUNS;
use crate::lexicon::scope::AREAS;
use crate::lexicon::subject::{
    ACTORS, ADVERBS, BESIDE, CLOSERS, COUNTS, DESCRIBED, ENDERS, Force, HANDLED, JOINTS, MEANS, NOT_ADVERBS,
    NOT_BESIDE, NOT_CLOSERS, NOT_ENDERS, NOT_JOINTS, NOT_OPENERS, NOT_PARTICLES, OPENERS, PARTICLES, SINCE,
    TIMES, VERBS,
};
use crate::read::number::{numeral, starts_numeral};
use crate::read::unit::{is_percent, unit_before};
use crate::read::word::Words;
use crate::region::ends_in_organ;
use crate::text::marks::{is_letter, last_two};

static OPENER_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let openers = OPENERS.iter().chain(ADVERBS).map(|&word| (word, true));
    Words::new(openers.chain(NOT_OPENERS.iter().map(|&word| (word, false))))
});
static ACTION_WORDS: LazyLock<Words<Action>> = LazyLock::new(|| {
    let verbs = VERBS.iter().map(|&(word, force)| (word, Action::Verb(force)));
    let adverbs = ADVERBS.iter().map(|&word| (word, Action::Adverb));
    Words::new(verbs.chain(adverbs).chain(NOT_ADVERBS.iter().map(|&word| (word, Action::None))))
});
static VERB_WORDS: LazyLock<Words<Force>> = LazyLock::new(|| Words::new(VERBS.iter().copied()));
static ADVERB_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let adverbs = ADVERBS.iter().map(|&word| (word, true));
    Words::new(adverbs.chain(NOT_ADVERBS.iter().map(|&word| (word, false))))
});
static ACTOR_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(ACTORS));
static HANDLED_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(HANDLED));
static BESIDE_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let beside = BESIDE.iter().map(|&word| (word, true));
    Words::new(beside.chain(NOT_BESIDE.iter().map(|&word| (word, false))))
});
/// The nouns of bodies.
pub(crate) static BODY_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(BODY_NOUNS));
static MEANS_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(MEANS));
/// Joints, and words that hold one and join nothing.
pub(super) static JOINT_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let joints = JOINTS.iter().map(|&word| (word, true));
    Words::new(joints.chain(NOT_JOINTS.iter().map(|&word| (word, false))))
});
static CHANGE_WORDS: LazyLock<Words<Strength>> =
    LazyLock::new(|| Words::new(change::VERBS.iter().map(|&(word, _, strength)| (word, strength))));
static DESCRIBED_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(&[DESCRIBED, COUNTS].concat()));
static PARTICLE_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let particles = PARTICLES.iter().map(|&word| (word, true));
    Words::new(particles.chain(NOT_PARTICLES.iter().map(|&word| (word, false))))
});
/// Finds [`SINCE`] from behind.
static SINCE_FINDER: LazyLock<FinderRev<'static>> = LazyLock::new(|| FinderRev::new(SINCE));
static AREA_WORDS: LazyLock<Words<()>> = LazyLock::new(|| Words::of(AREAS));
static CLOSER_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let closers = CLOSERS.iter().map(|&word| (word, true));
    Words::new(closers.chain(NOT_CLOSERS.iter().map(|&word| (word, false))))
});
static ENDER_WORDS: LazyLock<Words<bool>> = LazyLock::new(|| {
    let enders = ENDERS.iter().map(|&word| (word, true));
    Words::new(enders.chain(NOT_ENDERS.iter().map(|&word| (word, false))))
});

/// Characters of a noun phrase behind a number at most.
const LONGEST: usize = 20;

/// Nouns of one character that are counted by 个: 12个村.
const PLACES: [char; 6] = ['村', '镇', '乡', '县', '区', '市'];

/// What `figure` measures; `earlier` are the figures before it.
pub(super) fn subject(text: &str, figure: &Figure, earlier: &[Figure]) -> Option<Span> {
    let last = earlier.last();
    let share = figure.unit.as_deref().is_some_and(|unit| is_percent(unit) || unit.contains(['‰', '倍']));
    if let Some(span) = behind(text, figure.span.end(), share) {
        return Some(span);
    }
    let mut floor = last.map_or(0, |last| last.span.end());
    let mut end = figure.span.start();
    if let Some(open) = opening_behind(text, floor, end) {
        // 受理行政复议申请(含结转12件)96件: the words before the bracket are those of the number behind it.
        let outside = earlier.iter().rev().take(MOST_PASSED).find(|other| other.span.end() <= open);
        (floor, end) = (outside.map_or(0, |other| other.span.end()), open);
    }
    let start = clause_start(text, end, floor);
    // 行政诉讼案件36件,其中以县政府为被告的11件: the noun is that of the figure before.
    let amounts = figure.unit.as_deref().is_some_and(|unit| !is_percent(unit));
    let elided = |clause: &str| clause.ends_with('的') && (amounts || is_beside(clause));
    if text.get(start..end).is_some_and(elided)
        && let Some(noun) = shared(text, figure, earlier)
    {
        return Some(noun);
    }
    let own = before(text, start, end, share);
    // 移送公安机关6件: cases are counted, and not the body they went to.
    let own = own.filter(|noun| !counts_cases(figure) || !is_actor(noun.of(text)));
    // 调解成功率,达99%: the noun may close the clause before, if no figure does.
    let own = own.or_else(|| {
        let closed = text.get(..start)?.strip_suffix(',')?.len();
        let earlier = clause_start(text, closed, floor);
        let free = earlier < closed && (earlier > floor || last.is_none());
        free.then(|| before(text, earlier, closed, share)).flatten()
    });
    own.or_else(|| shared(text, figure, earlier))
}

/// The noun phrase right behind a unit and 的, without which a share has none: 98%的|单位.
fn behind(text: &str, end: usize, share: bool) -> Option<Span> {
    let rest = text.get(end..)?;
    let rest = match rest.strip_prefix('的') {
        Some(noun) => noun,
        None if share => return None,
        None => rest,
    };
    let start = text.len() - rest.len();
    let (mut length, mut depth, mut kept) = (0, 0_usize, 0);
    for (at, c) in rest.char_indices().take(LONGEST) {
        let word = is_letter(c) || matches!(c, '“' | '(' | '《');
        let ender = ENDER_WORDS.at_start(&rest[at..]);
        if let Some((word, false)) = ender {
            kept = at + word.len();
        }
        let counts = starts_numeral(c) && numeral(&rest[at..]).is_ok();
        // 3次法治|专题学习: a verb of four characters with nothing behind it is a noun.
        let is_noun =
            |word: &str| word.chars().count() >= 4 && !rest[at + word.len()..].starts_with(is_letter);
        let stops = at >= kept && (ender.is_some_and(|(word, ends)| ends && !is_noun(word)) || counts);
        match c {
            '”' | ')' | '》' if depth > 0 => depth -= 1,
            _ if depth == 0 && (!word || stops) => break,
            '\n' => break,
            '“' | '(' | '《' => depth += 1,
            _ => {}
        }
        length = at + c.len_utf8();
    }
    let noun = rest[..length].trim_end_matches('的');
    let noun = without_inside(noun);
    // 16家执法单位|案卷320本: what touches the next number is counted by that.
    let touches = rest[length..].starts_with(starts_numeral);
    let noun = if touches { up_to_body(noun) } else { noun };
    let span = Span::new(start, start + noun.len());
    // 调解员3263人|调解纠纷1.6万件: persons act, and what they act on is counted by the next number.
    let persons = text.get(..end).is_some_and(|words| words.ends_with(['人', '名', '位']));
    if touches && persons && VERB_WORDS.at_start(noun).is_some_and(|(verb, _)| verb.len() < noun.len()) {
        return None;
    }
    // 规章5部|出台: a verb tells what became of what was counted.
    let acts = matches!(VERB_WORDS.at_start(noun), Some((verb, Force::Strong)) if verb == noun);
    let names = !acts && (noun.chars().count() >= 2 || noun.starts_with(PLACES));
    (depth == 0 && names && !noun.starts_with('(')).then_some(span)
}

/// `noun` without the word that makes a whole of it: 已办结的182件案件|中,维持71件.
fn without_inside(noun: &str) -> &str {
    noun.strip_suffix('中').filter(|inside| HANDLED_WORDS.at_end(inside).is_some()).unwrap_or(noun)
}

/// `noun` up to the body that it names first, where another noun of two characters or more stands behind that.
fn up_to_body(noun: &str) -> &str {
    let ends = noun
        .char_indices()
        .filter_map(|(at, _)| BODY_WORDS.at_start(&noun[at..]).map(|(word, ())| at + word.len()));
    let end = ends.filter(|&end| noun[end..].chars().count() > 1).min();
    end.map_or(noun, |end| &noun[..end])
}

/// Whether `clause` sets what was named before beside something: 占|收案总数的.
fn is_beside(clause: &str) -> bool {
    let words = clause.trim_start_matches(|c| !is_letter(c));
    matches!(BESIDE_WORDS.at_start(words), Some((_, true)))
}

/// The noun phrase between `start` and the number at `end`.
fn before(text: &str, start: usize, end: usize, share: bool) -> Option<Span> {
    let clause = text.get(start..end)?;
    let clause = unit_before(clause).map_or(clause, |(name, ..)| name);
    let mut noun = unbracketed(clause);
    if share && is_beside(noun) {
        return None; // 占收案总数的25%
    }
    // 1 | 行政处罚案件 | 862件: the noun is in the last cell, unless that tells only what was done.
    let cell = memrchr(b'|', noun.as_bytes()).map(|edge| noun[edge + 1..].trim_start());
    noun = cell.filter(|cell| !is_verb(cell.trim_end())).unwrap_or(noun);
    for _ in 0..4 {
        let Some((word, true)) = CLOSER_WORDS.at_end(noun) else { break };
        noun = noun[..noun.len() - word.len()].trim_end();
    }
    noun = inside_bracket(noun);
    let acts = VERB_WORDS.at_end(noun).is_some();
    noun = if acts { without_predicate(noun) } else { noun };
    noun = behind_time(behind_colon(without_beginning(behind_marker(noun))));
    // What a verb was taken off of is a noun, also where it begins like a weaker verb (发放|宣传资料), unless a joint
    // adds another one: 共处理|和指导行政复议案件.
    let mut verbs = !share;
    if verbs {
        match behind_verbs(noun) {
            Some(behind) => {
                noun = without_attribute(behind);
                verbs = JOINTS.iter().any(|joint| noun.starts_with(joint));
                noun = noun.trim_start_matches('、');
            }
            None if acts => noun = without_act(noun),
            None => {}
        }
    }
    // 压缩|办理时限72%: the verb of a change is told apart from what changed.
    if share && let Some((word, Strength::Plain | Strength::Measure)) = CHANGE_WORDS.at_start(noun) {
        let rest = &noun[word.len()..];
        noun = if rest.chars().count() < 2 || rest.starts_with('的') { noun } else { rest };
    }
    for _ in 0..8 {
        let Some(rest) = behind_opener(noun, verbs) else { break };
        noun = rest;
    }
    let noun = without_inside(unbracketed(noun));
    let is_number = noun.bytes().all(|c| !c.is_ascii_alphabetic() && c.is_ascii());
    if is_number || noun.chars().count() < 2 || AREA_WORDS.strip_start(noun) == Some("") || is_time(noun) {
        return None;
    }
    // `noun` is a piece of `clause`: its place is the distance of the two.
    let offset = noun.as_ptr() as usize - clause.as_ptr() as usize;
    Some(Span::new(start + offset, start + offset + noun.len()))
}

/// 行政复议案件|共受理: the noun without the verb that is told of it, as an adverb says.
fn without_predicate(noun: &str) -> &str {
    let Some((verb, _)) = VERB_WORDS.at_end(noun) else { return noun };
    let rest = &noun[..noun.len() - verb.len()];
    let mut bare = rest;
    while let Some((word, true)) = ADVERB_WORDS.at_end(bare) {
        bare = &bare[..bare.len() - word.len()];
    }
    if bare.len() < rest.len() && bare.chars().count() > 1 { bare } else { noun }
}

/// 规范性文件|清理: a noun of what is handled without the verb that says what was done; nothing where it is no more than
/// said who did it: 执法大队立案.
fn without_act(noun: &str) -> &str {
    match VERB_WORDS.at_end(noun).map(|(verb, _)| &noun[..noun.len() - verb.len()]) {
        Some(bare) if HANDLED_WORDS.at_end(bare).is_some() => bare,
        Some(bare) if is_actor(bare) => "",
        _ => noun,
    }
}

/// 报备的|规范性文件: a noun without the verb that describes it.
fn without_attribute(noun: &str) -> &str {
    let described = VERB_WORDS.at_start(noun).and_then(|(verb, _)| noun[verb.len()..].strip_prefix('的'));
    described.filter(|rest| rest.chars().count() > 1).unwrap_or(noun)
}

/// 2024年以来|调解纠纷, 2024年|办理案件: what stands behind the time in or since which is counted.
fn behind_time(noun: &str) -> &str {
    let since = SINCE_FINDER.rfind(noun.as_bytes()).map(|at| &noun[at + SINCE.len()..]);
    if let Some(rest) = since.filter(|rest| rest.contains(is_letter)) {
        return rest.trim_start_matches(is_margin);
    }
    behind_year(noun)
}

/// (二)|执法人员16名: a noun without the number of the paragraph that it opens.
fn behind_marker(noun: &str) -> &str {
    let marked = noun.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let marked =
        marked.filter(|(number, _)| number.chars().count() <= 2 && number.starts_with(starts_numeral));
    marked.map_or(noun, |(_, rest)| rest)
}

/// Whether `noun` is the time in which something was counted: 2024年|立案632件, 二季度|42件.
fn is_time(noun: &str) -> bool {
    let year = noun.strip_suffix('年').or_else(|| noun.strip_suffix("年度"));
    year.is_some_and(|year| year.len() == 4 && year.bytes().all(|c| c.is_ascii_digit()))
        || TIMES.contains(&noun)
}

/// What stands behind the year, or the years, in which `noun` was counted: 2023年、2024年|收案量.
fn behind_year(noun: &str) -> &str {
    let year = noun.bytes().take_while(u8::is_ascii_digit).count();
    let Some(rest) = noun.get(year..).filter(|_| year == 4).and_then(|rest| rest.strip_prefix('年')) else {
        return noun;
    };
    let rest = rest.strip_prefix('度').unwrap_or(rest);
    if let Some(next) = rest.strip_prefix(['、', '和', '与']) {
        let behind = behind_year(next);
        return if behind.len() < next.len() { behind } else { noun };
    }
    let goes_on = rest.starts_with(['初', '底', '末', '级', '版', '起', '至', '上', '下', '第', '的']);
    if goes_on || !rest.starts_with(is_letter) { noun } else { rest }
}

/// The words in the bracket that `noun` opens and does not close: 案件(|其中涉企.
fn inside_bracket(noun: &str) -> &str {
    let open =
        noun.rsplit_once('(').filter(|(_, inside)| !inside.contains(')') && inside.contains(is_letter));
    open.map_or(noun, |(_, inside)| inside)
}

/// 主动公开方面:|公开信息: what a colon announces, unless that is a verb alone (行政复议案件:受理).
fn behind_colon(noun: &str) -> &str {
    let Some((announced, rest)) = noun.rsplit_once(':') else { return noun };
    let rest = rest.trim_start();
    match rest.chars().filter(|&c| is_letter(c)).count() {
        0 | 1 => noun,
        _ if is_verb(rest) => announced,
        _ => rest,
    }
}

/// 出庭率|从2021年, |较2022年: the noun without the time that a change began at or is measured from.
fn without_beginning(noun: &str) -> &str {
    let Some(at) = noun.rfind(['由', '从', '较', '比']) else { return noun };
    let (left, time) = noun.split_at(at);
    let is_time = time.len() <= 24 && (time.ends_with(['年', '初', '前']) || time.ends_with("同期"));
    // 承诺时限|比法定时限: two of a kind are compared.
    let is_time = is_time || time.starts_with('比') && last_two(left) == last_two(time);
    if is_time && left.chars().count() != 1 { left } else { noun }
}

/// `noun` without margins, and without brackets of which it has only one side.
fn unbracketed(noun: &str) -> &str {
    let noun = noun.trim_matches(is_margin).trim_start_matches([')', '、']);
    if noun.contains(')') { noun } else { noun.trim_start_matches('(') }
}

/// Signs at the edge of a noun phrase that are no part of it.
fn is_margin(c: char) -> bool {
    matches!(c, ' ' | ':' | ',' | '、' | '。' | ';' | '|') || c == '\n' || c == '\u{3000}'
}

/// What stands behind the particle of a verb: 征集|到|意见, 清理|出|文件.
fn without_particle(behind: &str) -> &str {
    let behind = behind.trim_start();
    match PARTICLE_WORDS.at_start(behind) {
        Some((particle, true)) => behind[particle.len()..].trim_start(),
        _ => behind,
    }
}

/// What stands behind the opener, or the verb, that `noun` begins with.
fn behind_opener(noun: &str, verbs: bool) -> Option<&str> {
    let opener = OPENER_WORDS.at_start(noun);
    if opener.is_some_and(|(_, opens)| !opens) {
        return None;
    }
    let verb = VERB_WORDS.at_start(noun).filter(|_| verbs).map(|(word, _)| word);
    let Some(word) = opener.map(|(word, _)| word).into_iter().chain(verb).max_by_key(|word| word.len())
    else {
        return behind_area(noun, verbs);
    };
    let rest = noun[word.len()..].trim_start();
    let rest = if verb == Some(word) { without_particle(rest) } else { rest };
    let is_noun = is_one_letter(rest) && OPENER_WORDS.at_start(rest).is_none()
        || verb == Some(word)
            && (is_verb(rest) || is_described(rest) || are_verbs(rest) || goes_on_with_noun(rest));
    (!is_noun).then(|| rest.trim_start_matches('、'))
}

/// Whether one letter is left, which made another word of the one before it: 成功|率, 调解|员.
fn is_one_letter(rest: &str) -> bool {
    let mut characters = rest.chars();
    characters.next().is_some_and(is_letter) && characters.next().is_none()
}

/// Whether a verb is all that is left, which behind another one is a noun: 调解|组织, 执法|检查.
fn is_verb(rest: &str) -> bool {
    VERB_WORDS.at_start(rest).is_some_and(|(word, _)| word == rest)
}

/// What stands behind the joint that `rest` begins with.
fn behind_joint(rest: &str) -> Option<&str> {
    match JOINT_WORDS.at_start(rest) {
        Some((joint, true)) => rest.get(joint.len()..),
        _ => None,
    }
}

/// Whether a joint and a noun follow, so that the verb before them is a noun too: 调解|、和解方式.
fn goes_on_with_noun(rest: &str) -> bool {
    behind_joint(rest).is_some_and(|next| VERB_WORDS.at_start(next).is_none())
}

/// Whether joints and verbs are all that is left, which tell together what was done: 撤销|、变更、确认违法.
fn are_verbs(rest: &str) -> bool {
    let mut left = rest;
    while let Some(next) = behind_joint(left) {
        let verb = VERB_WORDS.at_start(next).map(|(word, _)| word);
        let noun = OPENER_WORDS.at_start(next).and_then(|(word, opens)| (!opens).then_some(word));
        let Some(word) = noun.or(verb) else { return false };
        left = &next[word.len()..];
    }
    left.is_empty() && !rest.is_empty()
}

/// 全市|共有人民调解组织: what stands behind an area that a verb follows.
fn behind_area(noun: &str, verbs: bool) -> Option<&str> {
    let rest = AREA_WORDS.strip_start(noun)?;
    // 本局|为被申请人: a word of one character does not tell a verb.
    let opens = OPENER_WORDS.at_start(rest).is_some_and(|(word, opens)| opens && !is_one_letter(word));
    let acts = || VERB_WORDS.at_start(rest).is_some();
    (opens || verbs && acts()).then_some(rest)
}

/// Whether the quotation marks that open last in `before` do not close there: “容缺|受理”事项.
fn in_quotes(before: &str) -> bool {
    before.rfind('“').is_some_and(|open| !before[open..].contains('”'))
}

/// Whether a noun that the verb before it describes stands at the start of `rest`: 办理|时限.
fn is_described(rest: &str) -> bool {
    DESCRIBED_WORDS.at_start(rest).is_some()
}

/// A word that may tell where a noun begins.
#[derive(Clone, Copy)]
enum Action {
    Verb(Force),
    Adverb,
    /// A word that holds an adverb and is none.
    None,
}

/// Whether `words` end in somebody who acts, so that a verb behind them is one.
pub(super) fn is_actor(words: &str) -> bool {
    ACTOR_WORDS.at_end(words).is_some() || ends_in_organ(words)
}

/// What stands behind the last verb of `clause` that is one for sure, if a noun does.
fn behind_verbs(clause: &str) -> Option<&str> {
    let (mut noun, mut at) = (None, 0);
    let mut opened = clause;
    while let Some((word, true)) = ADVERB_WORDS.at_start(opened) {
        opened = &opened[word.len()..];
    }
    let by_means = MEANS_WORDS.at_start(opened).is_some();
    while let Some(c) = clause[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        let Some((word, action)) = ACTION_WORDS.at_start(&clause[start..]) else { continue };
        // 检查处理, 完成立法: no other verb begins inside this one.
        at = at.max(start + word.len());
        let behind = &clause[start + word.len()..];
        let verb = match action {
            Action::Verb(Force::Strong) => Some(word.len()),
            Action::Verb(Force::Weak) => {
                let told = by_means && start > 0 || is_actor(&clause[..start]);
                told.then_some(word.len())
            }
            Action::Adverb => VERB_WORDS.at_start(behind).map(|(verb, _)| word.len() + verb.len()),
            Action::None => None,
        };
        let Some(length) = verb else { continue };
        let rest = without_particle(&clause[start + length..]);
        // 提出的意见 and the like: 的 makes the verb part of the noun's description, which goes.
        let names = rest.chars().count() >= 2 && !is_described(rest) && !goes_on_with_noun(rest);
        if names && !in_quotes(&clause[..start]) {
            noun = Some(rest);
        }
    }
    noun
}
