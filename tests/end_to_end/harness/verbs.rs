//! What a person does at the window, by the names that the screens give their elements (`data-testid`).
//! Nothing waits for a fixed time: each verb looks again and again until it can be done, up to a deadline.

use super::hands::HANDS;
use super::window::Window;
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::Value;
use std::path::Path;
use std::time::{Duration, Instant};

/// Does it take room on the screen? The driver's own answer to "is it displayed" takes what is cut off at the end
/// of a line for hidden.
async fn has_room(element: &Element) -> Result<bool, CmdError> {
    let (_, _, width, height) = element.rectangle().await?;
    // What waits behind something else is laid out, and not shown.
    let hidden = "return !arguments[0].checkVisibility({ visibilityProperty: true })";
    let target = serde_json::to_value(element)?;
    let hidden = element.clone().client().execute(hidden, vec![target]).await?;
    Ok(width > 0.0 && height > 0.0 && hidden == Value::Bool(false))
}

/// A dot that nobody sees, dancing for a second.
const STIR: &str = "
    const dot = document.createElement('i');
    Object.assign(dot.style, { position: 'fixed', top: 0, width: '1px', height: '1px', background: '#00000001' });
    document.body.append(dot);
    let steps = 40;
    const dance = () => {
        dot.style.left = `${steps % 2}px`;
        if (steps-- > 0) setTimeout(dance, 25); else dot.remove();
    };
    dance();
";

const DEADLINE: Duration = Duration::from_secs(30);
const AGAIN: Duration = Duration::from_millis(30);

impl Window {
    /// Taps a button.
    pub fn tap(&self, name: &str) {
        self.until(&format!("{name} can be tapped"), async || {
            let element = self.find(name).await?;
            if !element.is_enabled().await? {
                return Ok(Err("it is not enabled".into()));
            }
            if self.reach(&element).await? == Value::Bool(true) {
                return Ok(Err("so soon, it would be a double tap".into()));
            }
            element.click().await.map(Ok)
        });
    }

    /// Replaces what stands in a field.
    pub fn type_in(&self, name: &str, text: &str) {
        self.until(&format!("{name} takes {text:?}"), async || {
            let field = self.find(name).await?;
            field.clear().await?;
            field.send_keys(text).await?;
            let holds = field.prop("value").await?.unwrap_or_default();
            Ok(if holds == text { Ok(()) } else { Err(format!("it holds {holds:?}")) })
        });
    }

    /// Taps the button that says just this. A no-break space reads as a space.
    pub fn tap_words(&self, words: &str) {
        self.until(&format!("a button says {words:?}"), async || {
            for button in self.client.find_all(Locator::Css("button")).await? {
                let text = button.prop("textContent").await?.unwrap_or_default().replace('\u{a0}', " ");
                if text.trim() == words {
                    if self.reach(&button).await? == Value::Bool(true) {
                        break;
                    }
                    return button.click().await.map(Ok);
                }
            }
            Ok(Err("none does".into()))
        });
    }

    /// Presses a key in a field, as `KeyboardEvent.key` names it.
    pub fn press(&self, name: &str, key: &str) {
        let key = match key {
            "Enter" => "\u{e007}",
            "Escape" => "\u{e00c}",
            "F2" => "\u{e032}",
            "F4" => "\u{e034}",
            "F7" => "\u{e037}",
            "F9" => "\u{e039}",
            other => other,
        };
        self.until(&format!("{name} takes a key"), async || {
            self.find(name).await?.send_keys(key).await.map(Ok)
        });
    }

    /// Chooses a file, as the system's dialog would.
    pub fn choose_file(&self, name: &str, file: &Path) {
        let path = file.canonicalize().expect("a file");
        self.until(&format!("{name} takes a file"), async || {
            self.find(name).await?.send_keys(&path.to_string_lossy()).await.map(Ok)
        });
    }

    /// Waits until something is shown.
    pub fn wait_for(&self, name: &str) {
        self.until(&format!("{name} is shown"), async || {
            let shown = has_room(&self.find(name).await?).await?;
            Ok(if shown { Ok(()) } else { Err("it is hidden".into()) })
        });
    }

    /// Waits until something is not there.
    pub fn lacks(&self, name: &str) {
        self.until(&format!("{name} is not there"), async || match self.find(name).await {
            Err(error) if error.is_no_such_element() => Ok(Ok(())),
            found => found.map(|_| Err("it is there".into())),
        });
    }

    /// Waits until something that is there is not shown.
    pub fn hides(&self, name: &str) {
        self.until(&format!("{name} is hidden"), async || {
            let target = serde_json::to_value(self.find(name).await?)?;
            let hidden = self.client.execute("return !arguments[0].checkVisibility()", vec![target]).await?;
            Ok(if hidden == Value::Bool(true) { Ok(()) } else { Err("it is shown".into()) })
        });
    }

    /// Waits until something shows these words. A no-break space reads as a space.
    pub fn reads(&self, name: &str, words: &str) {
        self.until(&format!("{name} reads {words:?}"), async || {
            let element = self.find(name).await?;
            // Its visible text would be empty wherever the screens let nobody select it.
            let text = element.prop("textContent").await?.unwrap_or_default().replace('\u{a0}', " ");
            let shown = has_room(&element).await? && text.contains(words);
            Ok(if shown { Ok(()) } else { Err(format!("it reads {text:?}")) })
        });
    }

    /// Can a button be tapped as things stand?
    pub fn enabled(&self, name: &str) -> bool {
        self.wait_for(name);
        self.wait(async { self.find(name).await?.is_enabled().await }).expect("an answer")
    }

    /// Asks the shell for what no button offers, and gives the code of its refusal.
    pub fn refusal(&self, command: &str, arguments: Value) -> String {
        let said = self.answer(command, arguments, "() => 'done'", "(no) => no.code");
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Asks the shell, and gives what it answers, whatever the window would show of it.
    pub fn told(&self, command: &str, arguments: Value) -> Value {
        self.answer(command, arguments, "(yes) => yes", "(no) => no.code")
    }

    fn answer(&self, command: &str, arguments: Value, yes: &str, no: &str) -> Value {
        let asked = format!(
            "const [command, given, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, given).then({yes}, {no}).then(done)"
        );
        let answer = self.client.execute_async(&asked, vec![command.into(), arguments]);
        self.wait(answer).expect("an answer")
    }

    /// The words that something shows, once it shows any. A no-break space reads as a space.
    pub fn text(&self, name: &str) -> String {
        self.until(&format!("{name} says something"), async || {
            let text = self.find(name).await?.prop("textContent").await?.unwrap_or_default();
            let text = text.replace('\u{a0}', " ");
            Ok(if text.trim().is_empty() { Err("it says nothing".into()) } else { Ok(text) })
        })
    }

    /// Saves what the window shows as `target/screenshots/NAME.png`, and gives the picture.
    pub fn screenshot(&self, name: &str) -> Vec<u8> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/screenshots");
        std::fs::create_dir_all(&folder).expect("a folder");
        let picture = self.wait(async {
            // The driver waits for the next frame, and a still window draws none.
            self.client.execute(STIR, Vec::new()).await?;
            self.client.screenshot().await
        });
        let picture = picture.expect("a picture");
        std::fs::write(folder.join(format!("{name}.png")), &picture).expect("a file");
        picture
    }

    /// As a person scrolls to what is half hidden: a click on that would miss. Answers whether it would be too soon.
    async fn reach(&self, element: &Element) -> Result<Value, CmdError> {
        let script =
            "const [wanted] = arguments; wanted.scrollIntoView({ block: 'nearest' }); return hurried(wanted)";
        self.client.execute(&format!("{HANDS}{script}"), vec![serde_json::to_value(element)?]).await
    }

    pub(super) async fn find(&self, name: &str) -> Result<Element, CmdError> {
        self.client.find(Locator::Css(&format!("[data-testid=\"{name}\"]"))).await
    }

    /// Tries until it is done; shows the window when it never is.
    pub fn until<T>(&self, what: &str, attempt: impl AsyncFn() -> Result<Result<T, String>, CmdError>) -> T {
        let deadline = Instant::now() + DEADLINE;

        loop {
            let trouble = match self.wait(attempt()) {
                Ok(Ok(done)) => return done,
                Ok(Err(not_yet)) => not_yet,
                Err(error) => format!("{error:?}"),
            };
            if Instant::now() > deadline {
                self.screenshot("failed");

                panic!("{what}: {trouble} (see target/screenshots/failed.png)");
            }
            std::thread::sleep(AGAIN);
        }
    }
}
