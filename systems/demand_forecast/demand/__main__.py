from demand.cli import main

main()
