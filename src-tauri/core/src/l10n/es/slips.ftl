# Los papeles en la pantalla y en la impresora.
