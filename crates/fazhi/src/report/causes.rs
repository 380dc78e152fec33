//! Why problems exist: where a text says so, and of which problems.

use std::cell::OnceCell;
use std::sync::LazyLock;

use crate::Span;
use crate::lexicon::compliance::CAUSE_HEADINGS as ANNOUNCE_CAUSES;
use crate::lexicon::content::Content;
use crate::lexicon::turn::{
    CAUSE_HEADINGS, CAUSE_PARAGRAPHS, CAUSES, CAUSES_ANNOUNCED, FAULTS, JOINS, POINTS_BACK, UNNAMED_FAULTS,
};
use crate::lookup::Table;
use crate::meaning::kinds;
use crate::outline::{Unit, sequence, turns_to_problems};
use crate::text::wording::{SeenWordings, Wordings, holds_any};

use super::items::Cutter;
use super::pieces::Piece;

static ANNOUNCES: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(CAUSE_PARAGRAPHS.iter().copied()));
pub(super) static STATES: LazyLock<SeenWordings> =
    LazyLock::new(|| SeenWordings::new(Table::Causes, CAUSES.iter().copied()));
static HEADS_CAUSES: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(CAUSE_HEADINGS.iter().copied()));
pub(super) static NAMES_FAULT: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(FAULTS.iter().copied()));
static NAMES_NO_FAULT: LazyLock<Wordings> = LazyLock::new(|| Wordings::new(UNNAMED_FAULTS.iter().copied()));

/// A sentence announces causes within this many characters.
const LATEST_CAUSE_WORD: usize = 30;

/// The verb of a clause that calls what stands before it a cause.
const CALLS_CAUSE: char = '是';

/// A clause of at most this many characters (同时, 经分析) may stand before the one that announces causes.
const LONGEST_CONNECTIVE: usize = 4;

/// Of which problems a sentence states the causes.
#[derive(Clone, Copy)]
pub(super) enum Reach {
    /// Those of its section of the first level.
    Section,
    /// Those of its sub-section where each has causes of its own, else those of its section.
    Near,
    /// The one that the heading above names.
    Heading,
    /// Those of the list that starts here.
    List(usize),
}

impl Cutter<'_> {
    /// For each section of problems, whether it says nothing but why those before it exist.
    pub(super) fn cause_sections(&self) -> Vec<bool> {
        let mut found: Vec<bool> = Vec::with_capacity(self.outline.tree.nodes.len());
        for node in &self.outline.tree.nodes {
            let title = node.heading.title.of(self.text);
            let heads = || HEADS_CAUSES.any(title) && !JOINS.iter().any(|word| title.contains(word));
            let under = node.parent.is_some_and(|parent| found[parent]);
            found.push(node.content == Content::Problems && (under || heads()));
        }
        found
    }

    /// Where a paragraph turns to the causes of several problems, and of which. `follows`: problems stand before it;
    /// `headed`: it is the first below a heading, which may name the problem that it gives the cause of.
    pub(super) fn shared_cause(&self, units: &[Unit], follows: bool, headed: bool) -> Option<(usize, Reach)> {
        let (first, last) = (units.first()?.span.start(), units.last()?.span.end());
        let cut = self.split(Span::new(first, last));
        if cut.iter().all(|(_, content)| *content != Content::Problems) {
            return None;
        }
        let of_problems = |at: usize| {
            let n = cut.partition_point(|(span, _)| span.start() <= at);
            n > 0 && cut[n - 1].1 == Content::Problems
        };
        let mut list: Option<usize> = None; // where the list that is open starts
        let mut stated = false; // a member of it states its own cause
        for (n, unit) in units.iter().enumerate() {
            let item = unit.marker.is_some();
            let closes = units.get(n + 1).is_none_or(|next| next.marker.is_none());
            let counted: OnceCell<Option<Unit>> = OnceCell::new();
            for (k, sentence) in self.seen.sentences(unit.span).enumerate() {
                let titles = item && k == 0;
                if titles || !of_problems(sentence.start()) {
                    continue;
                }
                let Some(announcement) = self.announces_causes(sentence) else { continue };
                let back = POINTS_BACK.iter().any(|word| announcement.contains(word));
                let reach = match list {
                    None if n == 0 && k == 0 && back => follows.then_some(Reach::Section),
                    None if n == 0 && k == 0 && headed => {
                        let lists = !closes || sentence.trimmed(self.text).of(self.text).ends_with(':');
                        lists.then_some(Reach::Heading)
                    }
                    None if n == 0 && k == 0 => follows.then_some(Reach::Near),
                    // What is listed behind it are causes.
                    None if !closes && sentence.trimmed(self.text).of(self.text).ends_with(':') => {
                        Some(Reach::Section)
                    }
                    None => {
                        // A list stands before the sentence when its second member does.
                        let second = counted.get_or_init(|| sequence(self.text, unit.span).get(1).copied());
                        let listed = second.is_some_and(|second| second.span.start() < sentence.start());
                        (back || listed).then_some(Reach::Section)
                    }
                    Some(_) if back && closes => Some(Reach::Section),
                    Some(start) if !item => Some(Reach::List(start)),
                    Some(start) if closes && k == 1 && n > 0 && !stated && start < unit.span.start() => {
                        Some(Reach::List(start))
                    }
                    Some(_) => None,
                };
                if let Some(reach) = reach {
                    return Some((sentence.start(), reach));
                }
            }
            match (item, list) {
                (true, None) => (list, stated) = (Some(unit.span.start()), STATES.any(self.seen, unit.span)),
                (true, Some(_)) => stated |= STATES.any(self.seen, unit.span),
                (false, _) => list = None,
            }
        }
        None
    }

    /// The clause in which a sentence announces causes of the problems before it, its first but for a connective.
    fn announces_causes(&self, sentence: Span) -> Option<&str> {
        let words = sentence.trimmed(self.text).of(self.text);
        let mut rest = words.char_indices().nth(LATEST_CAUSE_WORD).map_or(words, |(at, _)| &words[..at]);
        loop {
            let end = rest.find([',', ':', ';']).unwrap_or(rest.len());
            let clause = &rest[..end];
            if ANNOUNCES.any(clause) {
                return Some(clause);
            }
            if end == rest.len() || clause.chars().count() > LONGEST_CONNECTIVE {
                return None;
            }
            rest = &rest[end + 1..];
        }
    }

    /// Where a problem says why, in the folded text: from the clause that holds the word of a cause on. `asked`: the
    /// heading of its section announces causes.
    pub(super) fn causes_inside(&self, span: Span, asked: bool) -> Vec<Span> {
        let mut found = Vec::new();
        for sentence in self.seen.sentences(span) {
            let mut start = sentence.start();
            for part in sentence.of(self.text).split_inclusive(';') {
                let place = Span::new(start, start + part.len());
                start = place.end();
                let word = STATES.places_in(self.seen, place).next();
                let word = word.or_else(|| asked.then(|| self.announced_cause(place)).flatten());
                let Some(word) = word else { continue };
                let before = &part[..word - place.start()];
                let clause_of = |words: &str| words.rfind([',', ':', '\n']).map_or(0, |at| at + 1);
                let mut clause = clause_of(before);
                // A clause that only calls the one before it a cause states none: 重视不够,是主要原因.
                if clause > 0 && part[clause..].starts_with(CALLS_CAUSE) {
                    clause = clause_of(&before[..clause - 1]);
                }
                let clause = place.start() + clause;
                let cause = Span::new(clause, place.end()).trimmed(self.text);
                let words = cause.of(self.text).trim_end_matches([';', ',']);
                found.push(Span::new(cause.start(), cause.start() + words.len()));
            }
        }
        found
    }

    /// Where a clause begins with 主要是 behind a fault, and gives no list of problems.
    fn announced_cause(&self, place: Span) -> Option<usize> {
        let words = place.of(self.text);
        let opens = |at: usize| words[..at].trim_start().is_empty() || words[..at].ends_with(',');
        let mut said = CAUSES_ANNOUNCED.iter().flat_map(|word| words.match_indices(word));
        let (at, word) = said.find(|(at, _)| opens(*at))?;
        let start = place.start() + at;
        let lists = words[at + word.len()..].starts_with(':');
        let turns = turns_to_problems(self.seen, Span::new(place.start(), start));
        (!lists && !turns).then_some(start)
    }

    /// Whether the heading of the section that holds a piece announces causes.
    pub(super) fn asks_causes(&self, piece: &Piece) -> bool {
        let announces = |title: Span| holds_any(title.of(self.text), ANNOUNCE_CAUSES);
        piece.root.is_some_and(announces)
    }

    /// Whether the opening words of a section of problems name none.
    pub(super) fn names_nothing(&self, piece: &Piece) -> bool {
        let body = piece.body();
        let words = body.of(self.text).trim_end_matches(['。', '!']);
        kinds(self.text, None, body, &[]) == [crate::ProblemKind::Other]
            && (!NAMES_FAULT.any(words) || NAMES_NO_FAULT.any(words))
            && !STATES.any(self.seen, body)
    }
}

#[cfg(test)]
mod tests {
    /// The titles of the problems that a section of them holds, each with its causes.
    fn problems(section: &str) -> Vec<(String, Vec<String>)> {
        let text = format!(
            "青河县水务局2023年法治政府建设年度报告\n2023年,我局推进依法行政。现将情况报告如下:\n\
             一、主要举措和成效\n抓学习。\n{section}\n四、2024年工作安排\n抓培训。"
        );
        let report = crate::parse(text.as_str()).expect("short");
        let problems = report.parts().problems.iter().map(|problem| {
            let causes = problem.causes.iter().map(|cause| cause.of(&text).to_owned()).collect();
            (problem.item.title.clone().unwrap_or_default(), causes)
        });
        problems.collect()
    }

    fn expect(section: &str, want: &[(&str, &[&str])]) {
        let found = problems(section);
        let found: Vec<(&str, Vec<&str>)> =
            found.iter().map(|(title, causes)| (&**title, causes.iter().map(|it| &**it).collect())).collect();
        let want: Vec<(&str, Vec<&str>)> =
            want.iter().map(|(title, causes)| (*title, causes.to_vec())).collect();
        assert_eq!(found, want, "{section}");
    }

    #[test]
    fn a_section_of_causes_holds_no_problems() {
        let causes: &[&str] = &["1.编制紧张", "2.经费不足"];
        for heading in ["原因分析", "主要原因", "问题产生的原因", "存在问题的主要原因"]
        {
            expect(
                &format!(
                    "二、存在的问题和原因\n(一)存在问题\n1.力量薄弱。\n2.普法单一。\n(二){heading}\n1.编制紧张。\n2.经费不足。"
                ),
                &[("力量薄弱", causes), ("普法单一", causes)],
            );
        }
        let causes: &[&str] = &["一是编制紧张,", "二是经费不足。"];
        expect(
            "二、存在的问题\n一是力量薄弱。二是普法单一。\n三、原因分析\n主要有以下原因:一是编制紧张,二是经费不足。",
            &[("力量薄弱", causes), ("普法单一", causes)],
        );
        expect(
            "二、存在的问题及原因\n(一)力量薄弱。\n(二)普法单一的问题和原因。形式少。",
            &[("力量薄弱", &[]), ("普法单一的问题和原因", &[])],
        );
    }

    #[test]
    fn causes_behind_a_list_are_those_of_all_its_members() {
        let causes: &[&str] = &["主要原因是:学习不够。"];
        expect(
            "二、存在的不足和原因\n一是意识不强;二是力量不足。主要原因是:学习不够。",
            &[("意识不强", causes), ("力量不足", causes)],
        );
        let causes: &[&str] = &["产生上述问题的原因:一是学习不够,二是投入不足。"];
        expect(
            "二、存在的不足和原因\n存在以下问题:1.意识不强;2.力量不足。产生上述问题的原因:一是学习不够,二是投入不足。",
            &[("意识不强", causes), ("力量不足", causes)],
        );
        expect(
            "二、存在的不足和原因\n一是意识不强。主要原因是学习不够。二是力量不足。主要原因是编制少。",
            &[("意识不强", &["主要原因是学习不够。"]), ("力量不足", &["主要原因是编制少。"])],
        );
        let causes: &[&str] = &["一是学习不够。", "二是投入不足。"];
        for announced in ["造成以上问题的主要原因有两个方面:", "上述短板的成因主要有:", "导致问题的主要原因:"]
        {
            expect(
                &format!(
                    "二、存在的不足和原因\n一是意识不强。\n二是力量不足。\n{announced}\n一是学习不够。\n二是投入不足。"
                ),
                &[
                    ("意识不强", &["一是学习不够。", "二是投入不足。"]),
                    ("力量不足", &["一是学习不够。", "二是投入不足。"]),
                ],
            );
        }
        expect(
            "二、存在的不足和原因\n一是意识不强。\n二是力量不足。\n产生上述问题的原因主要有:\n一是学习不够。\n二是投入不足。",
            &[("意识不强", causes), ("力量不足", causes)],
        );
    }

    #[test]
    fn a_fault_is_explained_below_a_heading_that_announces_causes() {
        let problems = "一是形式单一,主要是经费不足。\n二是仍有差距,主要是力量弱。";
        expect(
            &format!("二、存在的不足和原因\n{problems}"),
            &[("形式单一", &["主要是经费不足。"]), ("仍有差距,主要是力量弱", &[])],
        );
        expect(
            &format!("二、存在的不足\n{problems}"),
            &[("形式单一,主要是经费不足", &[]), ("仍有差距,主要是力量弱", &[])],
        );
    }

    #[test]
    fn sub_sections_have_causes_of_their_own() {
        let section = |first: &str| {
            format!(
                "二、存在的不足和原因\n1.力量薄弱\n问题表现:人手少。\n{first}2.普法单一\n问题表现:形式旧。\n原因分析:投入少。"
            )
        };
        expect(
            &section("原因分析:编制紧。\n"),
            &[("力量薄弱", &["原因分析:编制紧。"]), ("普法单一", &["原因分析:投入少。"])],
        );
        let both: &[&str] = &["原因分析:投入少。"];
        expect(&section(""), &[("力量薄弱", both), ("普法单一", both)]);
    }

    #[test]
    fn causes_are_listed_below_the_heading_of_their_problem() {
        for announced in ["主要原因:一是编制紧;二是经费少。", "究其根源,一是编制紧;二是经费少。"]
        {
            expect(
                &format!("二、存在的不足和原因\n(一)普法单一\n形式旧。\n(二)力量薄弱\n{announced}"),
                &[("普法单一", &[]), ("力量薄弱", &[announced])],
            );
        }
        expect(
            "二、存在的不足和原因\n(一)力量薄弱\n主要原因:\n一是编制紧。\n二是经费少。\n(二)普法单一\n形式旧。",
            &[("力量薄弱", &["一是编制紧。", "二是经费少。"]), ("普法单一", &[])],
        );
    }

    #[test]
    fn a_heading_above_the_causes_of_all_is_a_problem() {
        let causes: &[&str] = &["产生上述问题的原因是学习不够。"];
        expect(
            "二、存在的不足\n(一)力量薄弱。\n(二)普法单一\n产生上述问题的原因是学习不够。",
            &[("力量薄弱", causes), ("普法单一", causes)],
        );
    }

    #[test]
    fn causes_are_listed_behind_flowing_problems() {
        expect(
            "二、存在的不足和原因\n能力有欠缺;人员年龄大。主要原因:一是学习不够;二是财力薄弱。",
            &[("存在的不足和原因", &["主要原因:一是学习不够;二是财力薄弱。"])],
        );
        let shared: &[&str] = &["这些问题的存在,既有认识不到位的原因,也有机制不健全的因素。"];
        expect(
            "二、存在的不足和原因\n还有一些问题,主要是:形式单一;力量薄弱等。这些问题的存在,既有认识不到位的原因,也有机制不健全的因素。",
            &[("形式单一", shared), ("力量薄弱等", shared)],
        );
        let shared: &[&str] = &["以上问题的产生,有重视不够的原因。"];
        expect(
            "二、存在的不足和原因\n一是形式单一;二是力量薄弱。以上问题的产生,有重视不够的原因。",
            &[("形式单一", shared), ("力量薄弱", shared)],
        );
    }

    #[test]
    fn a_cause_begins_at_its_word_and_leaves_the_problem() {
        expect(
            "二、存在的不足和原因\n一是形式单一,主要原因是经费不足;二是力量不足,由于编制紧张,难以补充;三是装备旧。",
            &[
                ("形式单一", &["主要原因是经费不足"]),
                ("力量不足", &["由于编制紧张,难以补充"]),
                ("装备旧", &[]),
            ],
        );
        for cause in [
            "根子在于学习不够",
            "因编制所限难以补充",
            "缘于基础薄弱",
            "主要系宣传少",
            "归根结底是认识不足",
            "编制少所致",
        ] {
            expect(
                &format!("二、存在的不足和原因\n一是形式单一,{cause};二是装备旧。"),
                &[("形式单一", &[cause]), ("装备旧", &[])],
            );
        }
        expect(
            "二、存在的不足和原因\n企业意识淡薄,究其原因是宣传少;受编制所限,审核人员仅2名。",
            &[("存在的不足和原因", &["究其原因是宣传少", "受编制所限,审核人员仅2名。"])],
        );
        expect(
            "二、存在的不足\n(一)推进不平衡。进度不一,个别乡镇重视不够,是主要原因。",
            &[("推进不平衡", &["个别乡镇重视不够,是主要原因。"])],
        );
        expect(
            "二、存在的不足\n(一)推进不平衡。主观上,重视不够;客观上,编制紧张。",
            &[("推进不平衡", &["主观上,重视不够", "客观上,编制紧张。"])],
        );
        expect(
            "二、存在的不足\n(一)力量薄弱\n由于编制紧张,难以补充。",
            &[("力量薄弱", &["由于编制紧张,难以补充。"])],
        );
        expect(
            "二、存在的不足\n(一)力量薄弱。表现在:1.人少;2.人散。\n(二)普法单一。主要原因是经费不足。",
            &[("力量薄弱", &[]), ("普法单一", &["主要原因是经费不足。"])],
        );
    }
}
