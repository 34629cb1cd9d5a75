# Lo que quita las dudas de quien usa la caja por primera vez.

# Cobrar con el teclado
pay-type = Con teclado: escribe el monto y pulsa Enter.
