"""What needs no data: settings, runs, metrics, the printed program, texts."""
