//! The program's window while a test drives it.

use super::driver::{Driver, capabilities};
use super::home::Home;
use super::screen::{SIZE, Screen};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use std::future::Future;
use tokio::runtime::{Builder, Runtime};

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
            client.set_window_rect(0, 0, SIZE.0, SIZE.1).await.expect("a window of this size");
            client
        });
        Self { client, runtime, _driver: driver, _screen: screen }
    }

    /// Runs one conversation with the driver to its end.
    pub(super) fn wait<T>(&self, talk: impl Future<Output = T>) -> T {
        self.runtime.block_on(talk)
    }
}
