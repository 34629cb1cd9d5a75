# Archivos para la organización.
