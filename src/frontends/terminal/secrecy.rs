//! Keeps what the program knows out of files the system might write. Called first of all, before
//! there is anything to know. May use rustix.

/// No core file, whatever ends the program, and no other program of the same user looks in.
///
/// A system that refuses is no reason not to run: nothing here is ever worse than before.
pub fn keep() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let _refused = setrlimit(Resource::Core, none);
    }
    #[cfg(target_os = "linux")]
    {
        // Where core files are handed to a program the limit is not asked; this is.
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _refused = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
