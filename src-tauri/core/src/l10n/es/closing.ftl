# Contar y cerrar la caja, paso a paso.
