"""Arguments only: a command goes to ``cli``, nothing opens the window."""

import sys


def main() -> int:
    """Run the program; the exit status is 0 done, 1 refused or interrupted, 2 wrong call."""
    try:
        return _main()
    except KeyboardInterrupt:  # what was being done is done whole or not at all
        if sys.stderr is not None:  # a Windows program without a console has none
            sys.stderr.write("Dihentikan.\n")
        return 1


def _main() -> int:
    from sakip_desktop.cli import parse, run

    pilihan = parse(sys.argv[1:])
    if pilihan.perintah is not None:
        return run(pilihan)
    if pilihan.self_test:
        from sakip_desktop.selftest import self_test

        return self_test(pilihan.laporan)
    from sakip_desktop.pustaka import why_no_window

    if kalimat := why_no_window():
        sys.stderr.write(f"{kalimat}\n")
        return 1
    from sakip_desktop.app import run_window

    return run_window(pilihan.data_dir)


if __name__ == "__main__":
    sys.exit(main())
