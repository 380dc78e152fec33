//! The shortest time in seconds that reading all of some files takes, of several rounds: what
//! `bindings/python/benches/compare.py` compares with.
//!
//! ```sh
//! cargo run --release -p fazhi --example time_parse -- ROUNDS FILE…
//! ```

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let rounds: usize = arguments.next().unwrap_or_default().parse()?;
    let texts = arguments.map(std::fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    let mut best = Duration::MAX;
    for _ in 0..rounds {
        let begun = Instant::now();
        for text in &texts {
            black_box(fazhi::parse(text.as_str())?);
        }
        best = best.min(begun.elapsed());
    }
    #[expect(clippy::print_stdout, reason = "an example talks")]
    {
        println!("{}", best.as_secs_f64());
    }
    Ok(())
}
