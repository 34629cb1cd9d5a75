# Hojas para imprimir al final del día.
