//! Bodies that issue reports: their kind by the end of their name, and joint ones told apart.

use std::sync::LazyLock;

use crate::lexicon::issuer::{
    BARE_ORGANS, BRANCHES, CONJUNCTIONS, NO_BODIES, ORGAN_ENDS, PARTY_PREFIXES, SELF_WORDS, SUFFIXES,
};
use crate::read::word::Words;
use crate::{IssuerKind, Span, region};

static SUFFIX_WORDS: LazyLock<Words<IssuerKind>> = LazyLock::new(|| Words::new(SUFFIXES.iter().copied()));

/// A longer text is no name of bodies; it is left whole, so that the work on it stays bounded.
const LONGEST_HEAD: usize = 600;

/// What kind of body `name` is, a folded name such as 盐田区司法局.
pub(crate) fn issuer_kind(name: &str) -> IssuerKind {
    let name = name.trim();
    if PARTY_PREFIXES.iter().any(|prefix| name.starts_with(prefix)) {
        return IssuerKind::Party;
    }
    if region::is_place(name) {
        return IssuerKind::Place;
    }
    suffix(name).map_or(IssuerKind::Other, |(_, kind)| kind)
}

/// Whether `name` ends as the name of a body or a place does, be it one that has no part in the administration; words
/// by which a body speaks of itself (我局) are none.
pub(crate) fn is_body(name: &str) -> bool {
    let own = SELF_WORDS.iter().any(|word| word.own && word.word == name);
    !own && (issuer_kind(name) != IssuerKind::Other || suffix(name.trim()).is_some())
}

/// The full name of an organ that is printed behind the first body of its area without that area, or with no more than
/// its kind: 北山镇政府 where 北山镇党委、政府 issue, 青河县政府 where 青河县委、县政府 do.
pub(crate) fn full_name(organ: &str, first: &str) -> Option<String> {
    let first = PARTY_PREFIXES.iter().find_map(|prefix| first.strip_prefix(prefix)).unwrap_or(first);
    let governed = |area: &&str| {
        matches!(issuer_kind(area), IssuerKind::Place | IssuerKind::Zone | IssuerKind::Subdistrict)
    };
    let ends = ORGAN_ENDS.iter().chain(BARE_ORGANS);
    let area = ends.filter_map(|end| first.strip_suffix(end)).find(governed)?;
    let (kind, bare) = if BARE_ORGANS.contains(&organ) {
        ("", organ)
    } else {
        organ.split_at_checked(organ.chars().next()?.len_utf8())?
    };
    let behind_area = bare.strip_prefix("街道").filter(|_| area.ends_with("街道")).unwrap_or(bare);
    (BARE_ORGANS.contains(&bare) && area.ends_with(kind)).then(|| format!("{area}{behind_area}"))
}

/// Whether running text ends in the name of a body, and of no place: most one-letter ends are ends of other words.
pub(crate) fn ends_in_organ(words: &str) -> bool {
    let named = |end: &str, kind| end == "局" || end.chars().count() > 1 && kind != IssuerKind::Place;
    suffix(words).is_some_and(|(end, kind)| named(end, kind) && kind != IssuerKind::Other)
        && !NO_BODIES.iter().any(|word| words.ends_with(word))
}

/// The row of the table that `name` ends in, the longest; a second name in brackets (市场监督管理局(知识产权局)) does
/// not count.
fn suffix(name: &str) -> Option<(&'static str, IssuerKind)> {
    let first = name.strip_suffix(')').and_then(|rest| rest.rfind('(').map(|at| &rest[..at]));
    SUFFIX_WORDS.at_end(first.filter(|first| !first.is_empty()).unwrap_or(name))
}

/// The bodies that the head of a title names, as spans of `head`, in their order.
///
/// `head` is the folded title before 关于 or the year; if these stand in it, it is cut there. Two bodies may be
/// parted by a space, 、 or 和, or stand without anything between them:
/// 中共太原市迎泽区委太原市迎泽区人民政府. One body, known or not, gives one span; an empty head none.
pub(crate) fn split_issuers(head: &str) -> Vec<Span> {
    let end = head_end(head);
    let whole = Span::new(0, end);
    if end > LONGEST_HEAD {
        return vec![whole.trimmed(head)];
    }
    let mut spans = Vec::new();
    let mut start = 0;
    for (at, character) in head.char_indices().take_while(|&(at, _)| at < end) {
        let next = at + character.len_utf8();
        if at < start || !is_separator(head, at) {
            continue;
        }
        let (left, right) = (Span::new(start, at).trimmed(head), Span::new(next, end).trimmed(head));
        if parts(left.of(head), right.of(head), character) {
            unglue(head, left, &mut spans);
            start = right.start();
        }
    }
    unglue(head, Span::new(start, end).trimmed(head), &mut spans);
    spans.retain(|span| !span.is_empty());
    spans
}

/// Where the head ends: before 关于 or the first digit of a year, unless the head begins with it.
fn head_end(head: &str) -> usize {
    let about = head.find("关于");
    let year = head.find("20").filter(|&at| head.get(at..at + 4).is_some_and(|d| d.parse::<u16>().is_ok()));
    [about, year].into_iter().flatten().filter(|&at| at > 0).min().unwrap_or(head.len())
}

fn is_separator(head: &str, at: usize) -> bool {
    let rest = head.get(at..).unwrap_or("");
    rest.starts_with([' ', '\n', '、', ',', ';', '/'])
        || CONJUNCTIONS.iter().any(|word| rest.starts_with(word))
}

/// Whether a separator between these two parts two bodies, and is not inside the name of one.
fn parts(left: &str, right: &str, separator: char) -> bool {
    // Only the first body of what follows counts: 党委、政府、办事处.
    let right_end = right
        .char_indices()
        .find(|&(at, _)| at > 0 && is_separator(right, at))
        .map_or(right.len(), |at| at.0);
    let next = right.get(..right_end).unwrap_or(right);
    let (Some((_, left_kind)), Some((_, right_kind))) =
        (suffix(left), suffix(next).or_else(|| suffix(right)))
    else {
        return false;
    };
    let branch = BRANCHES.iter().any(|branch| next.ends_with(branch));
    match left_kind {
        IssuerKind::Party => right_kind != IssuerKind::Place,
        IssuerKind::Government | IssuerKind::Zone => !branch || !separator.is_whitespace(),
        IssuerKind::Department | IssuerKind::Subdistrict => {
            let joined = CONJUNCTIONS.iter().any(|word| word.starts_with(separator));
            !branch && right_kind != IssuerKind::Place && (!joined || same_place(left, right))
        }
        IssuerKind::Place | IssuerKind::Other => false,
    }
}

/// Pushes the bodies of a piece that stand without anything between them.
fn unglue(head: &str, piece: Span, spans: &mut Vec<Span>) {
    match glue(piece.of(head)) {
        Some(at) => {
            let middle = piece.start() + at;
            spans.push(Span::new(piece.start(), middle).trimmed(head));
            spans.push(Span::new(middle, piece.end()).trimmed(head));
        }
        None => spans.push(piece),
    }
}

/// Where a second body begins in `piece`: behind a committee of the Party, or with one behind a government.
fn glue(piece: &str) -> Option<usize> {
    let committee = PARTY_PREFIXES.iter().filter_map(|prefix| piece.rfind(prefix)).filter(|&at| at > 0);
    let government = |at: &usize| {
        piece.get(..*at).and_then(suffix).is_some_and(|(_, kind)| kind == IssuerKind::Government)
    };
    if let Some(at) = committee.min().filter(government) {
        return Some(at);
    }
    // From the right, so that 区委员会 is tried before the 区委 in it.
    piece.char_indices().rev().map(|(at, _)| at).find(|&at| {
        let (left, right) = (piece.get(..at).unwrap_or(""), piece.get(at..).unwrap_or(""));
        let after_party = matches!(suffix(left), Some((_, IssuerKind::Party)));
        let Some((end, kind)) = suffix(right).filter(|_| after_party) else { return false };
        let organ = matches!(kind, IssuerKind::Government | IssuerKind::Zone | IssuerKind::Subdistrict);
        organ && (right == end || full_name(right, left).is_some() || same_place(left, right))
    })
}

/// Whether the first two characters of the place in `right` stand in `left` too.
fn same_place(left: &str, right: &str) -> bool {
    let right = PARTY_PREFIXES.iter().find_map(|prefix| right.strip_prefix(prefix)).unwrap_or(right);
    let two = right.char_indices().nth(2).map_or(right.len(), |(at, _)| at);
    right.get(..two).is_some_and(|two| left.contains(two))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_follow_the_end_of_the_name() {
        use IssuerKind::{Department, Government, Other, Party, Place, Subdistrict, Zone};
        for (name, kind) in [
            ("中共沅临市委", Party),
            ("中共澄溪县委员会", Party),
            ("十堰经济技术开发区党工委", Party),
            ("市委全面依法治市委员会", Party),
            ("中共安徽省交通运输厅党组", Party),
            ("云岭省人民政府", Government),
            ("厦门市海沧区政府", Government),
            ("喀什地区行署", Government),
            ("国务院", Government),
            ("岚川区司法局", Department),
            ("广州市公安局增城区分局", Department),
            ("司法部", Department),
            ("开州区发展和改革委员会", Department),
            ("北京市城市管理委员会", Department),
            ("深圳市国有资产监督管理委员会", Department),
            ("岚川区市场监督管理局(知识产权局)", Department),
            ("(试行)", Other),
            ("濮阳县人民政府办公室", Department),
            ("珠海高新区综合治理局", Department),
            ("宝安区交通运输综合执法大队", Department),
            ("罗湖区东门街道办事处", Subdistrict),
            ("虹桥街道", Subdistrict),
            ("重庆高新技术产业开发区管理委员会", Zone),
            ("十堰经济技术开发区管委会", Zone),
            ("雄安新区", Zone),
            ("浦东新区", Place),
            ("深圳市", Place),
            ("湖北", Place),
            ("沅临市澄溪县", Place),
            ("长征镇", Place),
            ("第八师一四三团", Place),
            ("新疆生产建设兵团第八师", Government),
            ("沅临水务集团", Other),
            ("温州市中级人民法院", Other),
            ("市场星报", Other),
            ("", Other),
        ] {
            assert_eq!(issuer_kind(name), kind, "{name}");
        }
    }

    #[track_caller]
    fn split(head: &str, expected: &[&str]) {
        let spans = split_issuers(head);
        assert_eq!(spans.iter().map(|span| span.of(head)).collect::<Vec<_>>(), expected, "{head}");
    }

    #[test]
    fn joint_issuers_without_a_space() {
        split("中共太原市迎泽区委太原市迎泽区人民政府", &["中共太原市迎泽区委", "太原市迎泽区人民政府"]);
        split("中共黄湾镇委员会黄湾镇人民政府关于", &["中共黄湾镇委员会", "黄湾镇人民政府"]);
        split("中共沅临市岚川区委岚川区人民政府", &["中共沅临市岚川区委", "岚川区人民政府"]);
        split("中共迎泽区委员会迎泽区人民政府", &["中共迎泽区委员会", "迎泽区人民政府"]);
        split("澄溪县人民政府中共澄溪县委", &["澄溪县人民政府", "中共澄溪县委"]);
        split("澄溪县委县政府", &["澄溪县委", "县政府"]);
        split("中共澄溪县委人民政府", &["中共澄溪县委", "人民政府"]);
        split("东门街道党工委东门街道办事处", &["东门街道党工委", "东门街道办事处"]);
    }

    #[test]
    fn joint_issuers_with_a_separator() {
        split("中共澄溪县委 澄溪县人民政府", &["中共澄溪县委", "澄溪县人民政府"]);
        split("中共澄溪县委\n澄溪县人民政府\n关于2024年", &["中共澄溪县委", "澄溪县人民政府"]);
        split("十堰经济技术开发区党工委、管委会", &["十堰经济技术开发区党工委", "管委会"]);
        split("中共沅临市委员会、沅临市人民政府2024年", &["中共沅临市委员会", "沅临市人民政府"]);
        split("宁夏回族自治区党委和人民政府", &["宁夏回族自治区党委", "人民政府"]);
        split("沅临市司法局、沅临市公安局", &["沅临市司法局", "沅临市公安局"]);
    }

    #[test]
    fn a_second_organ_gets_the_area_of_the_first() {
        for (first, organ, name) in [
            ("北山镇党委", "政府", Some("北山镇政府")),
            ("青河县北山镇党委", "人民政府", Some("青河县北山镇人民政府")),
            ("中共北山镇委员会", "人民政府", Some("北山镇人民政府")),
            ("青河县委", "县政府", Some("青河县政府")),
            ("县委", "县政府", Some("县政府")),
            ("东湖街道党工委", "办事处", Some("东湖街道办事处")),
            ("中共东湖街道工作委员会", "街道办事处", Some("东湖街道办事处")),
            ("青河经济技术开发区党工委", "管委会", Some("青河经济技术开发区管委会")),
            ("北山镇人民政府", "党委", Some("北山镇党委")),
            ("青河县委", "北山镇政府", None),
            ("青河县司法局", "政府", None),
            ("青河县委", "司法局", None),
            ("", "政府", None),
            ("青河县委", "", None),
        ] {
            assert_eq!(full_name(organ, first).as_deref(), name, "{first} {organ}");
        }
    }

    #[test]
    fn one_issuer_stays_whole() {
        for head in [
            "深圳市盐田区司法局",
            "岚川区文化和旅游局",
            "沅临市住房和城乡建设局",
            "沅临市发展和改革委员会",
            "沅临市发展和改革局(粮食和物资储备局)",
            "中共澄溪县委",
            "中共澄溪县委全面依法治县委员会办公室",
            "广州市公安局 增城区分局",
            "鲤城区人民政府 金龙街道办事处",
            "鲤城区人民政府金龙街道办事处",
            "云岭省人民政府",
            "静海区",
            "澄溪县 人民政府",
        ] {
            split(head, &[head]);
        }
        split(" 澄溪县人民政府 关于2024年度", &["澄溪县人民政府"]);
        split("澄溪县2024年度", &["澄溪县"]);
        split("", &[]);
        split("、", &["、"]);
    }
}
