//! Reports that were built from a structure are read back as that structure.

use fazhi::{Report, Section};
use fazhi_tests::generate::{Built, ExpectedHeading, plan};
use fazhi_tests::laws;
use fazhi_tests::shape::squeezed;
use proptest::prelude::*;

/// All headings of a tree in the order of the text.
fn headings(sections: &[Section], found: &mut Vec<ExpectedHeading>) {
    for section in sections {
        found.push(ExpectedHeading {
            level: section.level,
            number: section.number.as_deref().map(squeezed).unwrap_or_default(),
            title: squeezed(&section.title),
            run_in: section.run_in,
        });
        headings(&section.children, found);
    }
}

/// The sentences that do not lie in a segment of their part.
fn misplaced(report: &Report, built: &Built) -> Vec<String> {
    let folded: String = squeezed(report.text());
    let mut wrong = Vec::new();
    for (sentence, part) in &built.sentences {
        assert!(folded.contains(&squeezed(sentence)), "the builder lost {sentence}");
        let holds = |segment: &&fazhi::Segment| {
            squeezed(segment.span.of(report.text())).contains(&squeezed(sentence))
        };
        let kind = report.segments().iter().find(holds).map(|segment| segment.kind);
        if kind != Some(part.segment_kind()) {
            wrong.push(format!("{sentence} should be in {part:?} and is in {kind:?}"));
        }
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_constructed_report_is_read_as_it_was_built(plan in plan()) {
        let built = plan.build();
        let report = laws::checked(&built.text);
        let metadata = report.metadata();
        let title = metadata.title.as_ref().map(|title| squeezed(&title.value));
        prop_assert_eq!(title, Some(squeezed(&built.title)));
        prop_assert_eq!(metadata.year.as_ref().map(|year| year.value), Some(plan.year));
        let signed = metadata.signed.as_ref().map(|date| date.value.to_string());
        prop_assert_eq!(signed, built.signed.clone());
        let mut found = Vec::new();
        headings(report.outline(), &mut found);
        prop_assert_eq!(found, built.headings.clone(), "{}", built.text);
        let wrong = misplaced(&report, &built);
        prop_assert!(wrong.is_empty(), "{}\n{}", wrong.join("\n"), built.text);
        let parts = report.parts();
        prop_assert_eq!((parts.problems.len(), parts.plans.len()), built.items, "{}", built.text);
        prop_assert_eq!(report.list_items().len(), built.list_items, "{}", built.text);
    }
}
