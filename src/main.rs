//! vaksam
fn main() {}
