//! Gives the shared library its soname, the name that programs linked to it look for.

use std::env;

/// The number behind `.so`, `FAZHI_ABI_VERSION` of the header: it grows when a function or a type that was
/// published changes or goes.
const SONAME: &str = "libfazhi.so.0";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let elf =
        matches!(env::var("CARGO_CFG_TARGET_OS").as_deref(), Ok("linux" | "android" | "freebsd" | "netbsd"));
    // cargo-c sets one of its own.
    if elf && env::var_os("CARGO_FEATURE_CAPI").is_none() {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,{SONAME}");
    }
}
