//! Writes a generated crawl: `cargo run -p fazhi-tests --bin corpus -- --files 1000 --seed 1 DIRECTORY`.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use fazhi_tests::corpus::{Corpus, archive};

/// Write a generated crawl of annual reports and other pages; the same seed gives the same pages.
#[derive(Parser)]
struct Arguments {
    /// How many pages.
    #[arg(long, default_value_t = 1000)]
    files: u64,
    /// The seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// What to write.
    #[arg(long, value_enum, default_value = "files")]
    shape: Shape,
    /// How many pages an archive holds.
    #[arg(long, default_value_t = 5000)]
    pages: u64,
    /// Where to.
    directory: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// A file a page, a thousand to a folder.
    Files,
    /// `crawl.warc`.
    Warc,
    /// `crawl.warc.gz`.
    WarcGz,
    /// `pages-0000.parquet` …, with the columns `url` and `html`.
    Parquet,
}

fn main() -> io::Result<()> {
    let Arguments { files, seed, shape, pages, directory } = Arguments::parse();
    let corpus = Corpus::new(seed);
    fs::create_dir_all(&directory)?;
    let create = |name: String| File::create(directory.join(name)).map(BufWriter::new);
    match shape {
        Shape::Files => corpus.write_files(files, &directory),
        Shape::Warc | Shape::WarcGz => {
            let packed = shape == Shape::WarcGz;
            let mut writer = create(format!("crawl.warc{}", if packed { ".gz" } else { "" }))?;
            archive::write_warc(&corpus, files, packed, &mut writer)?;
            writer.flush()
        }
        Shape::Parquet => {
            for (at, start) in (0..files).step_by(pages.max(1) as usize).enumerate() {
                let count = pages.min(files - start);
                archive::write_parquet(
                    &corpus,
                    start..start + count,
                    500,
                    create(format!("pages-{at:04}.parquet"))?,
                )?;
            }
            Ok(())
        }
    }
}
