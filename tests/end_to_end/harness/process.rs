//! Programs that end with the test, and those that they started with them.

use std::process::{Child, Command, Stdio};

/// A program that runs until this is dropped, also by a panic.
pub struct Process(pub Child);

impl Process {
    /// Starts it, at the head of a group of its own.
    pub fn start(command: &mut Command) -> Self {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let name = command.get_program().to_owned();
        Self(command.stdin(Stdio::null()).spawn().unwrap_or_else(|error| panic!("{name:?} starts: {error}")))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let id = self.0.id();
        let mut all = if cfg!(windows) {
            let mut command = Command::new("taskkill");
            command.args(["/T", "/F", "/PID", &id.to_string()]);
            command
        } else {
            // The shell has its own `kill`: the program of that name may be missing.
            let mut command = Command::new("sh");
            command.args(["-c", &format!("kill -s KILL -- -{id}")]);
            command
        };
        let _ = all.stdout(Stdio::null()).stderr(Stdio::null()).status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
