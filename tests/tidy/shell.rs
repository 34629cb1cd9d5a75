//! The shell's commands are the same in all three lists, and the window is locked down.

use crate::files::{none, read};
use serde_json::Value;
use std::collections::BTreeSet;

fn words_in(text: &str, from: &str, to: &str) -> String {
    let start = text.find(from).unwrap_or_else(|| panic!("{from} is gone: mend this rule")) + from.len();
    let length = text[start..].find(to).expect("an end");
    text[start..start + length].to_owned()
}

fn declared() -> BTreeSet<String> {
    let list = words_in(&read("src-tauri/build.rs").text, "COMMANDS: &[&str] = &[", "];");
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn each_command_is_declared_handled_and_allowed_by_name() {
    let list = words_in(&read("src-tauri/src/commands/mod.rs").text, "generate_handler![", "]");
    let name = |path: &str| path.trim().rsplit("::").next().map(str::to_owned);
    let handled: BTreeSet<String> =
        list.split(',').filter_map(name).filter(|name| !name.is_empty()).collect();
    let capability: Value =
        serde_json::from_str(&read("src-tauri/capabilities/main.json").text).expect("JSON");
    let permissions = capability["permissions"].as_array().expect("permissions");
    let allowed: BTreeSet<String> = permissions
        .iter()
        .map(|permission| {
            let permission = permission.as_str().expect("a permission by name");
            assert!(
                !permission.contains('*') && !permission.ends_with(":default"),
                "{permission}: name each command"
            );
            permission.strip_prefix("allow-").unwrap_or(permission).replace('-', "_")
        })
        .collect();
    assert_eq!(declared(), handled, "build.rs and commands/mod.rs must list the same commands");
    assert_eq!(declared(), allowed, "build.rs and capabilities/main.json must list the same commands");
}

#[test]
fn the_window_calls_only_commands_that_exist_and_leaves_none_unused() {
    let mut called = BTreeSet::new();
    let door = crate::files::below("ui/src/backend", &[".ts"]);
    for file in door.iter().filter(|file| !file.path.ends_with("/call.ts")) {
        let calls: Vec<&str> = file.text.split("call<").skip(1).collect();
        called.extend(calls.iter().filter_map(|call| call.split('\'').nth(1)).map(str::to_owned));
    }
    assert_eq!(called, declared(), "ui/src/backend and build.rs must know the same commands");
}

#[test]
fn the_window_is_locked_down() {
    let conf: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json").text).expect("JSON");
    let app = &conf["app"];
    assert_eq!(app["withGlobalTauri"], false);
    let security = &app["security"];
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["csp"]["default-src"], "'none'", "the policy starts from nothing and allows by name");
    let loose = ["unsafe-inline", "unsafe-eval", "*", "https:", "data:"];
    let policy = security["csp"].as_object().expect("a policy");
    let places =
        policy.iter().filter(|(_, sources)| loose.iter().any(|word| sources.to_string().contains(word)));
    none(places.map(|(name, sources)| format!("{name} {sources}")).collect(), "allow 'self' and ipc: only");
    // Photographs are handed over by the core and shown from memory; no address reaches the disk.
    assert_eq!(security["csp"]["img-src"], "'self' blob:");
    assert!(security.get("assetProtocol").is_none(), "the window reads no file");
    assert!(conf["build"].get("devUrl").is_none(), "the window shows its built files only");
    let plugins = conf.get("plugins").map(|plugins| plugins.to_string()).unwrap_or_default();
    assert!(!plugins.contains("updater"), "no updater");
}
