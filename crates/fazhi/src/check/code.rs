//! The kinds of findings, and what the catalogue says of each.

use serde::{Deserialize, Serialize};

use super::{Language, Severity, Source};
use crate::lexicon::finding::{CATALOGUE, Row};
use crate::text::DamageKind;

/// Every kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The text is empty or holds only white space.
    EmptyText,
    /// The text holds NUL or other control characters: probably no text.
    ControlCharacters,
    /// No numbered or recognisable heading.
    NoHeadings,
    /// A heading's number does not follow the one before it.
    NumberSkipped,
    /// A heading's number stands twice under one parent.
    NumberRepeated,
    /// A heading's number is damaged (`一)`, `( 二)`).
    NumberDamaged,
    /// All line breaks were lost; headings were found inside the text.
    LineBreaksLost,
    /// A 《 without its 》.
    UnclosedTitleMark,
    /// An issuer's name fits several divisions and nothing in the text decides between them.
    RegionAmbiguous,
    /// The body of the text speaks as another body than the one that the report names as its issuer.
    IssuerDiffers,
    /// The page's label of its publisher or source names another body than the issuer.
    PublisherDiffers,
    /// Another body signs than the issuer.
    SignatoryDiffers,
    /// Bytes slipped behind full stops (`?。ㄒ唬` for (一)); the text was restored where it could be.
    TextByteSlip,
    /// Pinyin was inserted after characters (`習(xí)近平`); it is passed over.
    TextPinyin,
    /// The text is in traditional script; it was read as simplified.
    TextTraditional,
    /// Marks of Markdown, or question marks for spaces, stand before lines; they are passed over.
    TextMarkup,
    /// Full stops were printed as points; they are read as 。.
    TextLostStops,
    /// Page numbers stand in the text; they are passed over.
    TextPageFurniture,
    /// Names or addresses of sites stand in the text; they are passed over.
    TextAdverts,
    /// Lines broken at a fixed width or in mid-sentence were joined.
    TextHardWrapped,
    /// Counters (`1、` `2、`) were cut into words; they are passed over.
    TextCounters,
    /// The dash between two years was lost (`20212025年`); it was put back.
    TextLostDash,
    /// The brackets of a document number were lost (`中发202133号`); they were put back.
    TextLostBrackets,
    /// A stop or comma stands twice.
    TextDoubledPunctuation,
    /// The report stands twice on the page; the second copy is not read.
    TextPrintedTwice,
    /// A cover letter with a sign-off of its own stands before the report.
    TextCoverLetter,
    /// The foot of the page stands before the text.
    TextFooterFirst,
    /// Names or numbers are blanked out (`某县`, `XX镇`, `****年`): not an original.
    TextMasked,
    /// A span of years begins and ends in one year (`2023-2023年`): the years may be falsified.
    TextFalsifiedYears,
    /// The text is no annual report: no check of contents and dates was made.
    NotAnnualReport,
    /// The central provisions put no duty on this kind of issuer (街道办事处, 开发区管委会).
    NoCentralDuty,
    /// Content missing: measures and what came of them.
    AchievementsAbsent,
    /// Content missing: how the heads answered for it.
    ResponsibilitiesAbsent,
    /// What stands there of duties is not about the heads themselves in the year reported on.
    HeadsDutyUnstated,
    /// A joint report names the head of one side only.
    JointHeadMissing,
    /// Content missing: what is wrong.
    ProblemsAbsent,
    /// Problems without a cause.
    CausesAbsent,
    /// Content missing: the plan.
    PlanAbsent,
    /// The plan is headed with a year that does not follow the year reported on.
    PlanYearWrong,
    /// Published after the last day.
    PublishedLate,
    /// Signed or made after the day by which it had to be handed in.
    SubmittedLate,
    /// Dated before the year was over.
    DatedBeforeYearEnd,
    /// Published before it was signed.
    PublishedBeforeSigned,
    /// A date lies before the year reported on; it decides nothing.
    DateImpossible,
    /// A figure covers the year only up to a month before its end.
    PartialYearFigures,
    /// The salutation does not fit the kind of issuer.
    AddresseeMismatch,
    /// No title.
    TitleMissing,
    /// The title lacks the words that name this report.
    TitleWording,
    /// The title states no year.
    TitleYearMissing,
    /// No issuer is named.
    IssuerMissing,
    /// No year is named.
    YearMissing,
    /// A heading on the past year names another year than the title.
    HeadingYearDiffers,
    /// The opening names another year than the title.
    LeadYearDiffers,
    /// The outline that is cited is not the one of the year reported on.
    OutlinePeriodMismatch,
    /// No outline has the period that is cited.
    OutlinePeriodUnknown,
    /// A title between 《》 is written wrong.
    LawTitleWrong,
    /// A law that was no longer in force is cited.
    LawRepealed,
    /// Training of enforcement officers below the hours required.
    TrainingHoursLow,
    /// Fewer lectures on law than required.
    LecturesFew,
    /// Not every normative document was filed.
    FilingRateLow,
    /// Not every officer holds a certificate.
    CertifiedRateLow,
    /// Not every major decision passed legal review.
    LegalReviewRateLow,
    /// Not every judgment was carried out.
    JudgmentRateLow,
    /// Mediation succeeds more rarely than the indicator asks.
    MediationRateLow,
    /// The parts of a total do not add up to it.
    SumDiffers,
    /// A percentage is not that of the two numbers it is stated with.
    ShareDiffers,
    /// A rate is over 100 %.
    RateOverHundred,
}

impl Code {
    fn row(self) -> &'static Row {
        CATALOGUE.iter().find(|row| row.code == self).unwrap_or(&CATALOGUE[0])
    }

    /// The stable name: `number-skipped`.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The code of that name.
    ///
    /// ```
    /// assert_eq!(fazhi::Code::from_id("problems-absent"), Some(fazhi::Code::ProblemsAbsent));
    /// ```
    pub fn from_id(id: &str) -> Option<Code> {
        CATALOGUE.iter().find(|row| row.id == id).map(|row| row.code)
    }

    /// How much it matters.
    pub fn severity(self) -> Severity {
        self.row().severity
    }

    /// One line for people.
    pub fn message(self, language: Language) -> &'static str {
        language.of(self.row().headline)
    }

    /// What to do about it, for people.
    pub fn help(self, language: Language) -> &'static str {
        language.of(self.row().help)
    }

    /// The rule that it breaks; none for faults of the text itself.
    pub fn source(self) -> Option<&'static Source> {
        self.row().source
    }

    /// All codes, in the order of the catalogue.
    pub fn all() -> impl Iterator<Item = Code> {
        CATALOGUE.iter().map(|row| row.code)
    }
}

impl From<DamageKind> for Code {
    fn from(kind: DamageKind) -> Code {
        match kind {
            DamageKind::ByteSlip => Code::TextByteSlip,
            DamageKind::Pinyin => Code::TextPinyin,
            DamageKind::Traditional => Code::TextTraditional,
            DamageKind::Markup => Code::TextMarkup,
            DamageKind::LostStops => Code::TextLostStops,
            DamageKind::PageFurniture => Code::TextPageFurniture,
            DamageKind::Adverts => Code::TextAdverts,
            DamageKind::HardWrapped => Code::TextHardWrapped,
            DamageKind::Counters => Code::TextCounters,
            DamageKind::LostDash => Code::TextLostDash,
            DamageKind::LostBrackets => Code::TextLostBrackets,
            DamageKind::DoubledPunctuation => Code::TextDoubledPunctuation,
            DamageKind::PrintedTwice => Code::TextPrintedTwice,
            DamageKind::CoverLetter => Code::TextCoverLetter,
            DamageKind::FooterFirst => Code::TextFooterFirst,
            DamageKind::Masked => Code::TextMasked,
            DamageKind::FalsifiedYears => Code::TextFalsifiedYears,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_one_row_and_is_named_by_its_id() {
        for (n, code) in Code::all().enumerate() {
            assert!(Code::all().take(n).all(|other| other != code && other.id() != code.id()), "{code:?}");
            let written = serde_json::to_string(&code).expect("a name");
            assert_eq!(written, format!("\"{}\"", code.id()));
        }
    }
}
