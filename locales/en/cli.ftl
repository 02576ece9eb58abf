# Words of the command line.

cli-about = From what you have seen to the right person on the phone. Type just vaksam to start.
cli-walk-about = Go through the whole list for your work
cli-quick-about = Quick check, at most twelve things to look for
cli-call-about = Who do I call, now and here?
cli-look-about = Look up signs, laws, words and contacts
cli-train-about = Train on made-up cases, alone or with a class (--class)
    .more = A first session with a class, in five lines:
    .step-1 = Read the cases: vaksam train --list, vaksam print handout --set S --key
    .step-2 = Connect the projector, make the text larger, type: vaksam train --class
    .step-3 = Open "Before". Enter goes on. Type the number of hands per answer: 9 4.
    .step-4 = Open a set in the same way. The answer comes after the question; then discuss.
    .step-5 = Open "After", then "Compare before and after". No hands are saved.
cli-assess-about = Show the result for answers in a file
cli-contacts-about = Print the contacts of a place
cli-pack-about = A folder with contacts and words of your own
cli-new-about = Write a folder to fill in
    .more = The folder must not exist, or must be empty. Nothing that is there already is changed. The files themselves say what goes where.
cli-lint-about = Check guides and texts: where the error is and how to correct it
cli-diff-about = What differs in meaning between two folders of content
    .more = One folder is compared with the content that comes with the program. Of two, the first is the older. Exit code 0: nothing differs. 1: something differs. 2: a folder cannot be read.

cli-doctor-about = Show how old everything is and what must be checked
cli-privacy-about = What is saved and what is not
cli-ready-about = How well prepared are we? Questions for a workplace or municipality
cli-print-about = Make a printout on paper
cli-card-about = Wallet cards for a job and a place, eight on a sheet of A4
    .more = Vaksam saves no file. Save it like this: vaksam print card --sector hotel --role reception --place Växjö --format html > cards.html. Open the file in a browser and print it at actual size. Choose both sides, flipped on the long edge, and the backs fall into place. Without --role there is a sheet for each role. Numbers from a folder given with --pack are on the back.

cli-sheet-about = One sheet of A4 for the back office: signs, numbers and what to say
    .more = Vaksam saves no file. Save it like this: vaksam print sheet --sector hotel --role reception --place Växjö --format html > sheet.html. Open the file in a browser and print it from there. Without --role there is a sheet for each role.

cli-checklist-about = One A4 with the signs of a role to tick, and the rule in plain words
    .more = Vaksam saves no file. Save it like this: vaksam print checklist --sector hotel --role reception --place Växjö --format html > list.html. Open the file in a browser and print it from there. Without --role there is a sheet for each role.

cli-note-about = Notes for the call: when, where, vehicle, seen and heard
    .more = Without --answers it is empty. With --answers it holds what was answered, as in vaksam assess. The notes have no room for a name, and Vaksam never saves them. They are only shown here. Save them yourself like this: vaksam print note --sector hotel --role reception --place Växjö --format html > notes.html. Delete the file once you have printed it.

cli-language-about = One A4 with 40 languages to point at, to call the right interpreter
    .more = Vaksam saves no file. Save it like this: vaksam print language --format html > languages.html. Open the file in a browser and print it from there.

cli-handout-about = A training case for paper, or every case of a sector
    .more = The text is shown in the terminal. Vaksam saves no file. Save it like this: vaksam print handout CASE --format html > case.html. Open the file in a browser and print it from there.

cli-call-list-about = Numbers to call and check, always all of Sweden
    .more = The text is shown in the terminal. Vaksam saves no file. Save it like this: vaksam print call-list --format html > list.html

cli-todo-about = What is left to do after a readiness check
    .more = The check vaksam ready shows the whole line to type. The text is shown in the terminal. Vaksam saves no file. Save it like this: vaksam print todo --for workplace --open 1 --format html > list.html. Open the file in a browser and print it from there.

cli-completions-about = Print what lets a shell complete commands
cli-help-about = Show the help of a command
cli-man-about = Print the page for man
cli-heading-usage = Usage:
cli-usage-options = OPTIONS
cli-usage-command = COMMAND
cli-heading-commands = Commands
cli-heading-options = Options

cli-arg-lang = Language: sv or en
cli-arg-place = Place: name of the municipality or county, with or without å, ä and ö
cli-arg-county = County only: letter, code or name
cli-arg-plain = Line mode, for screen readers and simple terminals
cli-arg-of-command = Command to get help on
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-sector = Sector, for example taxi, hotel, health or social
cli-arg-role = Role within the sector, for example reception
cli-arg-at = Swedish time instead of now, written YYYY-MM-DDThh:mm
cli-arg-answers = File of answers in JSON, or - to read from standard input
cli-arg-format = text or json
cli-arg-folders = Folders to check; with no folder, the program's own content is checked
cli-arg-new-folder = The folder to write
cli-arg-contents = One or two folders to compare
cli-arg-case = Case to begin with; without it all are shown
cli-arg-list = Print the cases
cli-arg-words = Words to look for; without words Look it up opens
cli-arg-refresher = Refresher: three short cases in five minutes
cli-arg-calendar = ics: the days to repeat the refresher, for a calendar
cli-arg-class = With a class: large type, a show of hands and a timer
cli-arg-paper-case = Case to print; vaksam train --list shows them
cli-arg-paper-set = Set of cases to print, for example mixed-quarter; with --key a running order as well
cli-arg-key = With the answers, for whoever leads the training
cli-arg-form = text or html
cli-arg-whom = Who has answered: workplace or municipality
cli-arg-open = Questions answered no
cli-arg-partly = Questions answered partly
cli-arg-shell = Shell: bash, zsh, fish, elvish or powershell
cli-arg-pack = Folder with your own guides and contacts; you can give several

cli-error-help = Type vaksam --help for help.
cli-error-argument = There is no option "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-command = There is no command "{ $value }".{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-value = { $argument } cannot be "{ $value }". Choose from: { $valid }.
cli-error-value-missing = { $argument } needs a value. Write it after a space.
cli-error-twice = You gave { $argument } more than once. Keep one.
cli-error-arguments = Vaksam does not understand what you typed.
cli-error-language = There is no language "{ $value }". Choose sv or en.
cli-error-place = { $found ->
    [none] No municipality or county is called "{ $value }". Type the name of the municipality, not of the village, district or province. Leave out --place if you do not know, and you see the numbers that apply in the whole country.
   *[other] "{ $value }" can be several places. Did you mean one of these? { $found }
    }
cli-error-county = { $found ->
    [none] There is no county "{ $value }". Type the county's letter or name, or a municipality with --place.
   *[other] "{ $value }" can be several counties. Did you mean one of these? { $found }
    }
cli-error-county-municipality = "{ $value }" is a municipality. Give it with --place.
cli-error-municipality = "{ $value }" is a county. Write it as county, or name a municipality.
cli-error-places = You gave two different places. Keep one.
cli-error-sector = There is no sector "{ $value }".{ $nearest ->
    [none] {" "}Choose for example taxi, hotel, health or social.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-role = There is no role "{ $value }" in that sector.{ $nearest ->
    [none] {" "}Remove --role if you are unsure of the name.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-role-alone = A role belongs to a sector. Give the sector too.
cli-error-gate = There is no question "{ $value }".{ $nearest ->
    [none] {" "}Correct the name under gates in the answers, or remove it.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-sign = There is no sign "{ $value }".{ $nearest ->
    [none] {" "}Correct the name under signs in the answers, or remove it.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-calendar = Only the refresher has days for a calendar: vaksam train --refresher --format ics
cli-error-refresher = The refresher chooses its own cases. Type only vaksam train --refresher.
cli-error-set = There is no set "{ $value }".{ $nearest ->
    [none] {" "}Type for example mixed-quarter, taxi or hotel.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-case = There is no case "{ $value }".{ $nearest ->
    [none] {" "}Type vaksam train --list to see them.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-case-is-set = "{ $value }" is a set of cases. Open it from the menu of vaksam train, or with a class in vaksam train --class. On paper: vaksam print handout --set { $value }.
cli-error-question = There is no question "{ $value }" in that check.{ $nearest ->
    [none] {" "}Run vaksam ready to get the whole line to type.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-whom = --for cannot be "{ $value }".{ $nearest ->
    [none] {" "}Type workplace or municipality.
   *[other] {" "}Did you mean "{ $nearest }"?
    }
cli-error-whom-missing = Say who the list is for with --for. Choose from: { $valid }.
cli-error-todo = Name at least one question with --open or --partly. Run vaksam ready to get the whole line to type.
cli-error-shell = Say for which shell: bash, zsh, fish, elvish or powershell.
cli-error-diff = Name one folder to compare with the content that comes with the program, or two: vaksam diff OLD NEW.
cli-error-time = "{ $value }" is not a time. Write YYYY-MM-DDThh:mm, with T between date and time.
cli-error-io = Vaksam could not write or read everything: { $cause }
cli-error-terminal = Vaksam cannot show anything here: { $cause }. Call { PHONE("sos-112") } if anyone is in danger.
cli-error-file = The file "{ $value }" cannot be read. Check that it exists, that the name is right and that you may read it.
cli-error-file-not-plain = "{ $value }" is not a plain file. To read from a pipe, write --answers - and send it to standard input.
cli-error-file-too-large = The file "{ $value }" is too large to be answers.
cli-error-file-utf16 = The file "{ $value }" is saved as UTF-16. Save it as UTF-8 and try again.
cli-error-file-not-text = The file "{ $value }" is not text in UTF-8. Save it as UTF-8 and try again.
cli-error-answers = The answers cannot be read: the error is on line { $line }, character { $column }. Write a JSON object with gates and signs. Each answer is "yes", "unsure" or "no".
cli-error-guide = There is no list for "{ $value }" yet. Choose from: { $valid }.
cli-error-pack = Type vaksam pack new and the name of the folder to write.
cli-error-pack-folder = "{ $value }" is there already and is not an empty folder. Nothing has been written. Choose another name.
cli-new-written = The folder "{ $value }" is written:
cli-new-next = Begin with README.md in the folder. Then check it with vaksam lint, and use it with --pack.
cli-error-paper = Which paper do you want to print? Choose from: { $valid }.
cli-error-place-of-case = The case has a place of its own. Leave out --place and --county. Once the case is over in training you can choose another place or time.
cli-error-case-or-sector = Name a case, a sector with --sector or a set with --set. Only one of them.
cli-error-sector-missing = The paper is for a certain job. Name the sector with --sector. Choose from: { $valid }.
cli-error-sector-cases = There are no cases for "{ $value }". Choose from: { $valid }.
cli-lint-clean = No problems.
cli-lint-count = { $count ->
    [one] One problem.
   *[other] { $count } problems.
    }
cli-lint-more = More than { $count } problems. Correct those shown and check again.
