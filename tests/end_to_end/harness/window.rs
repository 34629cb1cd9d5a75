//! The program's window while a test drives it.

use super::driver::{Driver, capabilities};
use super::home::Home;
use super::screen::Screen;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::future::Future;
use tokio::runtime::{Builder, Runtime};

/// An old laptop's screen, as the people at the till have it: width and height in pixels.
pub const LAPTOP: (u32, u32) = (1366, 768);

/// An open window. Fields are dropped in this order: first the driver with the program, then the screen.
pub struct Window {
    pub(super) client: Client,
    runtime: Runtime,
    _driver: Driver,
    _screen: Screen,
}

impl Window {
    /// Starts the program on the first screen, with what the home holds.
    pub fn open(home: &Home) -> Self {
        Self::open_with(home, &[])
    }

    /// Starts the program with these words.
    pub fn open_with(home: &Home, words: &[&str]) -> Self {
        let screen = Screen::start();
        let driver = Driver::start(home, &screen);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let client = runtime.block_on(async {
            let client = ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities(words))
                .connect(&driver.address())
                .await
                .expect("the program opens its window");
            client.set_window_rect(0, 0, LAPTOP.0, LAPTOP.1).await.expect("a window of this size");
            client
        });
        Self { client, runtime, _driver: driver, _screen: screen }
    }

    /// Gives it another size, in pixels, and waits until the page has it.
    pub fn resize(&self, (width, height): (u32, u32)) {
        self.wait(self.client.set_window_rect(0, 0, width, height)).expect("a window of this size");
        let script = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        self.until(&format!("the page is {width} x {height}"), async || {
            let sized = self.client.execute(script, vec![width.into(), height.into()]).await?;
            Ok(if sized == Value::Bool(true) { Ok(()) } else { Err("it is not".into()) })
        });
    }

    /// Runs a script in the page and answers what it returns.
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        self.wait(self.client.execute(script, arguments)).expect("a script that runs")
    }

    /// The same within a conversation, for what is asked again and again.
    pub async fn ask(&self, script: &str) -> Result<Value, CmdError> {
        self.client.execute(script, Vec::new()).await
    }

    /// The same for one that calls its last argument when it is done.
    pub fn run_until_done(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        self.wait(self.client.execute_async(script, arguments)).expect("a script that ends")
    }

    /// Runs one conversation with the driver to its end.
    pub(super) fn wait<T>(&self, talk: impl Future<Output = T>) -> T {
        self.runtime.block_on(talk)
    }
}
