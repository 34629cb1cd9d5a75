SELECT id, alias, color, pictogram, active FROM participant
