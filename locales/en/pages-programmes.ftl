# The two support programmes.

## programme-return

page-programme-return = The return programme
    .lead = A person who may have been trafficked and wants to go home can get help with the journey and a new start. Applications go through a regional coordinator.
    .search = return programme åmp iom return home travel ticket reintegration home country voluntary child prostitution third country go home going home fly home flight ticket voluntary return repatriation sent home, wants to go home, help to go home, pay for the journey home
page-programme-return-who = Who it is for
    .text-1 = It is for people presumed to be trafficked in any form, and for foreign nationals in prostitution. The person must want to go to the home country, or to another country where they may live permanently.
    .text-2 = A child returns only when authorities in both countries find it best for the child.
page-programme-return-how = How it works
    .item-1 = Contact a regional coordinator, or the support line, which helps you reach the right one.
    .item-2 = The coordinator and the UN migration agency, IOM, decide together on the help.
    .item-3 = IOM's office in Finland runs the programme, and the Gender Equality Agency pays.
    .item-4 = Support for a fresh start follows after the journey.
    .item-5 = The programme has a manual of its own: the first came in { 2014 }, the third edition in { 2019 }.

## programme-national-support

page-programme-national-support = The national support programme (NSP)
    .lead = Certified shelters and organisations can apply for money for rest, rehabilitation and integration. No police report is needed.
    .search = nsp national support programme support rest rehabilitation integration shelter funding certified platform without police report support program rehab who pays safe house, support without a police report, does not want to report to the police, help without police
page-programme-national-support-what = What it covers
    .text-1 = The Swedish Platform Civil Society against Human Trafficking has run the programme since { 2015 }, with public money. These were the terms in { 2022 }. Check whether they have changed.
    .item-1 = Rest: up to 30 days.
    .item-2 = Rehabilitation: up to 90 days, at most three periods.
    .item-3 = Integration: up to 45 days.
    .item-4 = One-off support.
    .item-5 = Accompanying children are included.
page-programme-national-support-how = Who applies
    .text-1 = Only certified shelters and organisations can apply. Ask a regional coordinator or a member of the Platform.
page-programme-national-support-conflict = When sources disagree
    .text-1 = An older page says the programme was closed from 1 January { 2019 } for lack of money. Later sources, from { 2022 } and { 2023 }, say it is funded. Assume it still exists, but check.
