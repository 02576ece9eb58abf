//! Keeps answers out of files that the system might write and out of reach of other programs.
//! Called before anything else, while there is nothing to leak yet.

/// Disables core files and, on Linux, reading of this process by others of the same user.
///
/// A refusal by the system is ignored: the program is then no worse off than without the call.
pub fn disable_core_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let _refused = setrlimit(Resource::Core, none);
    }
    #[cfg(target_os = "linux")]
    {
        // The limit does not apply where core files are piped to a program; this flag does.
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _refused = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
