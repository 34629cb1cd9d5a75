# Papers on the screen and at the printer.
