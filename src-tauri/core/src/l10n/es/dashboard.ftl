# El tablero de la organización.
