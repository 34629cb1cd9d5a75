# Cuánto cuesta hacer un producto.
