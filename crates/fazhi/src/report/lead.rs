//! The body with which a report's first paragraph begins.
//!
//! ```text
//! lead   = [ year [ 以来 ] [ , ] ] { clause , } [ 现将 ] name after
//! clause = 在…领导下, 按照…, 是…之年,
//! ```
//!
//! A name ends at the first word that no name holds; only behind a place or a government an office may follow that
//! such a word begins (市|依法行政办公室).

use crate::lexicon::lead::{
    AFTER_LEAD_ISSUER, BEFORE_LEAD_ISSUER, Ends, GONE_BY, HANDING_OVER, LED_BY, NO_LEAD_ISSUERS,
};
use crate::read::date;
use crate::region::issuer_kind;
use crate::{IssuerKind, Span};

/// The name of an issuer at the beginning of a lead has at most this many characters.
const LONGEST_NAME: usize = 24;

/// The time before it, where it is no year (一年来), has fewer characters than this.
const LONGEST_TIME: usize = 10;

/// So many clauses may stand before it.
const MOST_CLAUSES: usize = 4;

/// Such a clause has at most this many characters.
const LONGEST_CLAUSE: usize = 120;

/// The name of the body, or of the bodies together, that a lead begins with: 海淀区 in 2023年,海淀区坚持….
pub(super) fn leading_body(lead: &str) -> Option<Span> {
    let mut words = behind_time(lead);
    for _ in 0..=MOST_CLAUSES {
        let name = HANDING_OVER.iter().find_map(|word| words.strip_prefix(word)).unwrap_or(words);
        if let Some(length) = name_length(name) {
            return Some(Span::new(0, length).shifted(lead.len() - name.len()));
        }
        words = behind_time(behind_clause(words)?);
    }
    None
}

/// The words behind the time that a lead begins with: 2024年, 2024年以来, 一年来.
fn behind_time(lead: &str) -> &str {
    let lead = GONE_BY.iter().find_map(|words| lead.strip_prefix(words)).unwrap_or(lead);
    let year = date::find_year(lead).filter(|(_, span)| span.start() == 0).map_or(0, |(_, span)| span.end());
    let gone = || {
        let comma = lead.char_indices().take(LONGEST_TIME).find(|&(_, c)| c == ',')?.0;
        lead[..comma].ends_with('来').then_some(comma)
    };
    let time = if year > 0 { year } else { gone().unwrap_or(0) };
    let words = behind_month(&lead[time..]).trim_start();
    let since = words.strip_prefix("以来").or_else(|| words.strip_prefix('来'));
    since.unwrap_or(words).trim_start_matches([',', ' ', '、'])
}

/// The words behind the month with which `words` go on after a year: 以来 of 2023年|12月以来.
pub(super) fn behind_month(words: &str) -> &str {
    let month = words.trim_start_matches(|c: char| c.is_ascii_digit());
    month.strip_prefix('月').filter(|_| month.len() < words.len()).unwrap_or(words)
}

/// The words behind the clause that `words` begin with, where it is one that may stand before the body.
fn behind_clause(words: &str) -> Option<&str> {
    if !BEFORE_LEAD_ISSUER.iter().any(|word| words.starts_with(word)) {
        return None;
    }
    let end = words.char_indices().nth(LONGEST_CLAUSE).map_or(words.len(), |(at, _)| at);
    let mut quoted = 0_i32;
    let closes = |&(_, c): &(usize, char)| {
        quoted += i32::from(c == '《') - i32::from(c == '》');
        matches!(c, ',' | '。') && quoted <= 0
    };
    let (close, mark) = words[..end].char_indices().find(closes)?;
    let clause = &words[..close];
    let led = LED_BY.iter().filter_map(|end| Some(clause.rfind(end)? + end.len())).max();
    let unmarked = led.filter(|&at| name_length(&words[at..]).is_some());
    Some(words[unmarked.unwrap_or(close + mark.len_utf8())..].trim_start())
}

/// The length of the name of a body that `words` begin with.
fn name_length(words: &str) -> Option<usize> {
    let named = words.starts_with(|c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c));
    let own = words.starts_with(['我', '全', '本', '各']);
    if !named || own || after(words).is_some() || NO_LEAD_ISSUERS.iter().any(|word| words.starts_with(word)) {
        return None;
    }
    let mut longest = None;
    let closes = |&(_, c): &(usize, char)| matches!(c, '。' | ';' | ':' | '《' | '“' | '我');
    let ends = words.char_indices().take(LONGEST_NAME).take_while(|next| !closes(next));
    for end in ends.map(|(at, _)| at).skip(1) {
        let Some(ends) = after(&words[end..]) else { continue };
        let kind = issuer_kind(&words[..end]);
        let body = kind != IssuerKind::Other && words[..end].chars().nth(1).is_some();
        longest = if body { Some(end) } else { longest };
        let governs = matches!(kind, IssuerKind::Place | IssuerKind::Party | IssuerKind::Government);
        if ends == Ends::Always || body && !governs {
            break;
        }
    }
    longest
}

/// What the beginning of `words` says of a name before it; none where the name goes on.
fn after(words: &str) -> Option<Ends> {
    let rows = AFTER_LEAD_ISSUER.iter().filter(|(word, _)| words.starts_with(word));
    let row = rows.max_by_key(|(word, _)| word.len()).map(|row| row.1);
    row.or_else(|| date::year(words).is_ok().then_some(Ends::Always))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lead: &str) -> Option<&str> {
        leading_body(lead).map(|body| body.of(lead))
    }

    #[test]
    fn a_name_ends_where_the_sentence_goes_on() {
        for (lead, name) in [
            ("2025年,市发展改革委在市委、市政府的坚强领导下,深入推进法治政府建设。", "市发展改革委"),
            ("柳河街道办事处在区委、区政府的领导下,推进工作。", "柳河街道办事处"),
            ("2025年度,市教育局根据市委、市政府部署,抓好落实。", "市教育局"),
            ("市教育局全面落实市委、市政府部署,抓好落实。", "市教育局"),
            ("青河市公安局按照市委、市政府和省公安厅的部署,抓好落实。", "青河市公安局"),
            ("青河市司法局在局党组领导下,抓好落实。", "青河市司法局"),
            ("2024年,石岭市民政局党组坚持党建引领。", "石岭市民政局"),
            ("2024年,柳河镇法治政府建设工作在县委、县政府的领导下稳步推进。", "柳河镇"),
            ("2023年以来,怀远县坚持依法行政。", "怀远县"),
            ("怀远县政府在市委、市政府的正确领导下,抓好落实。", "怀远县政府"),
            ("福建省将乐县坚持依法行政。", "福建省将乐县"),
            ("沅临市委全面依法治市委员会办公室认真履职。", "沅临市委全面依法治市委员会办公室"),
            ("沅临市统筹城乡发展局坚持依法行政。", "沅临市统筹城乡发展局"),
            ("沅临市统筹推进示范区建设,成效明显。", "沅临市"),
            ("沅临市住房和城乡建设局高度重视。", "沅临市住房和城乡建设局"),
            ("怀远县委、县政府在市委的领导下,抓好落实。", "怀远县委、县政府"),
            ("宁夏回族自治区党委和人民政府坚持依法行政。", "宁夏回族自治区党委和人民政府"),
            ("中共怀远县委、怀远县人民政府深入推进依法行政。", "中共怀远县委、怀远县人民政府"),
            ("今年以来,石岭市应急管理局坚持依法行政。", "石岭市应急管理局"),
            ("刚刚过去的2024年,石岭市应急管理局坚持依法行政。", "石岭市应急管理局"),
            ("2023年12月以来,石岭市应急管理局坚持依法行政。", "石岭市应急管理局"),
            ("2024年是关键之年。一年来,石岭市应急管理局坚持依法行政。", "石岭市应急管理局"),
            ("一年来,石岭市应急管理局坚持依法行政。", "石岭市应急管理局"),
            ("石岭-东江经济技术开发区(以下简称“经开区”)坚持依法行政。", "石岭-东江经济技术开发区"),
            ("国家税务总局石岭县税务局(简称石岭税务局)坚持依法行政。", "国家税务总局石岭县税务局"),
            ("2024年,石岭市林业局按要求推进依法行政。", "石岭市林业局"),
            ("2024年,石岭县科技局全体干部职工依法行政。", "石岭县科技局"),
            ("法治政府建设是主体工程。2024年,石岭县科技局对标要求。", "石岭县科技局"),
            ("2024年,鹤山街坚持依法行政。", "鹤山街"),
        ] {
            assert_eq!(of(lead), Some(name), "{lead}");
        }
    }

    #[test]
    fn a_name_may_stand_behind_who_leads() {
        for (lead, name) in [
            ("2025年,在区委、区政府的坚强领导下,柳河街道深入推进法治政府建设。", "柳河街道"),
            ("2022年度,在市委领导下和区司法局的指导下,长安区教育局认真履职。", "长安区教育局"),
            ("在全面建设现代化国家新征程上,柳河街道办事处坚持依法行政。", "柳河街道办事处"),
            ("在省委领导下,在省司法厅的指导下,怀远县人民政府推进依法行政。", "怀远县人民政府"),
            ("2024年是开局之年,也是攻坚之年。青河县坚持依法行政。", "青河县"),
            ("2025年是《沅临市规划,新编》收官之年,北山镇坚持依法行政。", "北山镇"),
            ("在市委的领导下怀远县坚持依法行政,成效明显。", "怀远县"),
            ("按照《沅临市办法,试行》要求,现将柳河街道2024年工作情况报告如下:", "柳河街道"),
            ("根据市委要求,以及市、区对法治工作的部署,2024年,柳河街道坚持依法行政。", "柳河街道"),
        ] {
            assert_eq!(of(lead), Some(name), "{lead}");
        }
    }

    #[test]
    fn what_names_no_body_is_none() {
        for lead in [
            "2025年,在县委领导下,我局认真履职。",
            "2025年,在县委领导下,全县上下推进依法行政。",
            "2023年是全面建设沅临的开局之年,是我市攻坚的关键之年。我局认真履职。",
            "2025年,打造法治示范区,推进依法行政。",
            "依法行政是建设法治政府的基础。",
            "建设法治政府的任务,青河县坚持完成。",
            "按照要求,现将有关情况报告如下:",
            "习近平总书记在青河县的讲话,各部门认真学习。",
            "在县委的领导下",
            "2025年",
            "",
        ] {
            assert_eq!(of(lead), None, "{lead}");
        }
        let clauses = "在县委的领导下,".repeat(MOST_CLAUSES + 1);
        assert_eq!(of(&format!("{clauses}青河县坚持依法行政。")), None);
    }
}
