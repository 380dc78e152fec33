//! The glyphs of each page with their places.

use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, TransformExt, interpret_page,
};
use unicode_normalization::UnicodeNormalization;

use crate::document::Format;
use crate::{Limit, ReadError};

/// A character on a page, in points from the upper left corner.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) baseline: f32,
    /// The height of its font.
    pub(super) size: f32,
    pub(super) character: char,
}

/// What stands on a page.
#[derive(Debug)]
pub(super) struct PageGlyphs {
    /// From 1.
    pub(super) number: u32,
    pub(super) height: f32,
    pub(super) glyphs: Vec<Placed>,
    /// Glyphs whose font does not say which character they are.
    pub(super) unknown: u64,
    pub(super) has_image: bool,
}

/// Units of a glyph's own space in one em.
const EM: f64 = 1000.0;

/// What breaks off a page that draws too much. It is thrown without a message: no program is at fault.
struct TooMuch;

/// The glyphs of all pages; `steps` is how much they may draw together.
pub(super) fn of(pdf: &Pdf, steps: u64) -> Result<Vec<PageGlyphs>, ReadError> {
    let cache = InterpreterCache::new();
    let mut left = steps;
    let mut pages = Vec::new();
    for (number, page) in (1..).zip(pdf.pages().iter()) {
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let transform = page.initial_transform(true).to_kurbo();
        let settings = InterpreterSettings::default();
        let mut context = Context::new(transform, bounds, &cache, pdf.xref(), settings);
        let glyphs = PageGlyphs { number, height, glyphs: Vec::new(), unknown: 0, has_image: false };
        let mut collector = Collector { page: glyphs, left };
        let drawn = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            interpret_page(page, &mut context, &mut collector);
        }));
        match drawn {
            Ok(()) => {}
            Err(panic) if panic.is::<TooMuch>() => {
                return Err(ReadError::OverLimit { format: Format::Pdf, limit: Limit::Steps, value: steps });
            }
            Err(panic) => std::panic::resume_unwind(panic),
        }
        left = collector.left;
        pages.push(collector.page);
    }
    Ok(pages)
}

struct Collector {
    page: PageGlyphs,
    left: u64,
}

impl Collector {
    fn step(&mut self) {
        match self.left.checked_sub(1) {
            Some(left) => self.left = left,
            None => std::panic::resume_unwind(Box::new(TooMuch)),
        }
    }

    fn place(&mut self, glyph: &Glyph, transform: Affine) {
        let width = match glyph {
            Glyph::Outline(glyph) => glyph.advance_width(),
            Glyph::Type3(glyph) => glyph.advance_width(),
        };
        let words = match glyph.as_unicode() {
            Some(BfString::Char(c)) => c.to_string(),
            Some(BfString::String(words)) => words,
            None => {
                self.page.unknown += 1;
                char::REPLACEMENT_CHARACTER.to_string()
            }
        };
        let wide = words.chars().next().is_some_and(|c| c > '\u{2E7F}');
        let width = width.map_or(if wide { EM } else { EM / 2.0 }, f64::from);
        let start = transform * Point::ZERO;
        let end = transform * Point::new(width, 0.0);
        let top = transform * Point::new(0.0, EM);
        let (along, size) = (end - start, (top - start).hypot());
        // Words that stand aslant are watermarks and stamps.
        if along.y.abs() > 0.2 * along.x.abs() || !(start.is_finite() && end.is_finite()) || size <= 0.0 {
            return;
        }
        // Several characters of one glyph share its width.
        let count = u16::try_from(words.chars().count()).unwrap_or(u16::MAX).max(1);
        for (at, character) in (0..count).zip(words.chars().flat_map(unified)) {
            let edge = |at: u16| (start.x + along.x * f64::from(at) / f64::from(count)) as f32;
            self.page.glyphs.push(Placed {
                left: edge(at),
                right: edge(at + 1),
                baseline: start.y as f32,
                size: size as f32,
                character,
            });
        }
    }
}

/// Fonts name some characters by the radicals and compatibility ideographs that look the same.
fn unified(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        '\u{2E80}'..='\u{2FDF}' | '\u{F900}'..='\u{FAFF}' => std::iter::once(c).nfkc().next().unwrap_or(c),
        '\0'..='\u{1F}' => ' ',
        c => c,
    };
    std::iter::once(plain)
}

impl<'a> Device<'a> for Collector {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            self.step();
            self.place(glyph, props.transform * glyph.transform());
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {
        self.step();
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.step();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.step();
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {
        self.page.has_image = true;
        self.step();
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
