"""What a council puts in: sums, staff, caseloads and audits told in further words, and figures that are none."""

import pytest

from tests.kinds.harness import Case, check

CASES = [
    Case(
        "Leeds City Council has put an extra £3m into children’s services.",
        ("Leeds", "funding", "3000000"),
    ),
    Case(
        "Kent County Council will plough £4.2m into child protection over two years.",
        ("Kent", "funding", "4200000"),
    ),
    Case(
        "A £3.5m recovery plan for children’s services got the go-ahead from Dorset Council’s cabinet last week.",
        ("Dorset", "funding", "3500000"),
    ),
    Case(
        "Ofsted rated children’s services in Derby inadequate. Cabinet has given the green light to a £5m "
        "improvement programme.",
        ("Derby", "funding", "5000000"),
    ),
    Case(
        "To speed up improvement of children’s services, consultants have been hired by Leicester City "
        "Council, for whom it expects to pay about £4.8m.",
        ("Leicester", "funding", "4800000"),
    ),
    Case(
        "Trafford Council has found £2m down the back of the sofa for its struggling children’s services.",
        ("Trafford", "funding", "2000000"),
    ),
    Case(
        "Councillors in Hull agreed a cash injection of £1.1m for social work teams.",
        ("Kingston upon Hull", "funding", "1100000"),
    ),
    Case(
        "There will be £6m more for children’s services in Medway under the council’s budget.",
        ("Medway", "funding", "6000000"),
    ),
    Case(
        "Barnsley Council’s children’s services are to get a £2.5m boost.",
        ("Barnsley", "funding", "2500000"),
    ),
    Case(
        "Nearly £9m will be poured into child protection by Croydon Council.",
        ("Croydon", "funding", "9000000"),
    ),
    Case(
        "Cumbria County Council is making £750,000 available for early help.",
        ("Cumbria", "funding", "750000"),
    ),
    Case(
        "Stockport Council has backed its improvement plan for children’s services with £1.4m.",
        ("Stockport", "funding", "1400000"),
    ),
    Case(
        "Stockport Council has a plan, backed by £1.4m, to hire more social workers.",
        ("Stockport", "funding", "1400000"),
    ),
    Case(
        "Bradford Council is to bolster its children’s services budget to the tune of £8m.",
        ("Bradford", "funding", "8000000"),
    ),
    Case(
        "Bradford’s children’s services budget has been increased by £8m.",
        ("Bradford", "funding", "8000000"),
    ),
    Case(
        "Some £600,000 has been earmarked for foster carers by Oldham Council.",
        ("Oldham", "funding", "600000"),
    ),
    Case(
        "Sandwell Council has stumped up £12m to turn round its children’s services.",
        ("Sandwell", "funding", "12000000"),
    ),
    Case(
        "Rochdale Council says improving its children’s services will cost £3m over three years, which it "
        "will take from reserves.",
        ("Rochdale", "funding", "3000000"),
    ),
    Case(
        "Rochdale Council will dip into its reserves for £3m to pay for more social workers.",
        ("Rochdale", "funding", "3000000"),
    ),
    Case(
        "The improvement plan of Wirral Council for children’s services comes with £20m of new money.",
        ("Wirral", "funding", "20000000"),
    ),
    Case(
        "Investment of £4m in social workers has been approved by Northamptonshire County Council.",
        ("Northamptonshire", "funding", "4000000"),
    ),
    Case(
        "A new academy for social workers in Essex, costing £1.2m, was opened by the council in May.",
        ("Essex", "funding", "1200000"),
    ),
    Case(
        "The county council in Surrey has sanctioned £17.4m for children’s social care.",
        ("Surrey", "funding", "17400000"),
    ),
    Case(
        "Hounslow Council has channelled £900,000 into early help.",
        ("Hounslow", "funding", "900000"),
    ),
    Case(
        "Hounslow Council splashed out £900,000 on new social workers.",
        ("Hounslow", "funding", "900000"),
    ),
    Case(
        "Tower Hamlets, where services were rated inadequate, has invested £4.7m in them.",
        ("Tower Hamlets", "funding", "4700000"),
    ),
    Case(
        "Kent County Council must save £4m from children’s services.",
    ),
    Case(
        "Children’s services in Kent overspent by £4m last year.",
    ),
    Case(
        "Kent County Council faces a £4m shortfall in its budget for children’s services.",
    ),
    Case(
        "Kent County Council fears that it will have to find £4m for children’s services.",
    ),
    Case(
        "Kent County Council spends £41m a year on its children’s services.",
    ),
    Case(
        "Labour in Kent would put £4m into children’s services if it won the election.",
    ),
    Case(
        "Councils in England set aside £7.9bn for children’s services, said the leader of Kent County Council.",
    ),
    Case(
        "About £5m of Kent’s £17m for children’s services is from reserves and £10m is from balances.",
    ),
    Case(
        "Luton Council’s plan includes 48 more social workers.",
        ("Luton", "recruitment", "48"),
    ),
    Case(
        "Kent County Council is advertising for 40 experienced social workers.",
        ("Kent", "recruitment", "40"),
    ),
    Case(
        "Twenty new posts have been created at Bury Council’s children’s department.",
        ("Bury", "recruitment", "20"),
    ),
    Case(
        "Bury Council’s front door has been strengthened with eight extra social workers.",
        ("Bury", "recruitment", "8"),
    ),
    Case(
        "Bury Council is expanding its social work teams by 25 posts.",
        ("Bury", "recruitment", "25"),
    ),
    Case(
        "Bury Council has taken on board 25 newly qualified social workers.",
        ("Bury", "recruitment", "25"),
    ),
    Case(
        "A further 18 social workers will start work at Stockport Council in September.",
        ("Stockport", "recruitment", "18"),
    ),
    Case(
        "Stockport Council has welcomed 18 new social workers.",
        ("Stockport", "recruitment", "18"),
    ),
    Case(
        "Stockport Council has brought 18 social workers over from South Africa.",
        ("Stockport", "recruitment", "18"),
    ),
    Case(
        "Eighteen social workers have been lured from Canada by Stockport Council.",
        ("Stockport", "recruitment", "18"),
    ),
    Case(
        "Social workers at Stockport Council are to be joined by 18 family support staff.",
        ("Stockport", "recruitment", "18"),
    ),
    Case(
        "Stockport Council has been able to fill 18 of its 30 vacancies for social workers.",
        ("Stockport", "recruitment", "18"),
    ),
    Case(
        "Recruitment is under way at Leeds City Council for 30 social workers.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Leeds City Council will hire 30 social workers and ten managers.",
        ("Leeds", "recruitment", "30"),
        ("Leeds", "recruitment", "10"),
    ),
    Case(
        "Leeds City Council’s recruitment drive has so far yielded 30 social workers.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Thirty more social workers are on their way to Leeds City Council.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "The number of social workers at Leeds City Council has grown by 30.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Leeds City Council has 30 more social workers than a year ago.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Leeds City Council has made 30 agency social workers permanent.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Leeds City Council, which has increased its social work workforce by 30, says more are coming.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Leeds City Council is on the lookout for 30 social workers.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Leeds City Council intends to bring on board 30 apprentice social workers.",
        ("Leeds", "recruitment", "30"),
    ),
    Case(
        "Extra staff, 22 of them social workers, have been employed by Barnsley Council.",
        ("Barnsley", "recruitment", "22"),
    ),
    Case(
        "Leeds City Council lost 30 social workers last year.",
    ),
    Case(
        "Agency workers fill one post in four at Leeds City Council.",
    ),
    Case(
        "Leeds City Council has 30 vacancies for social workers.",
    ),
    Case(
        "Unison says Leeds City Council needs 30 more social workers.",
    ),
    Case(
        "Leeds City Council failed to recruit 30 social workers.",
    ),
    Case(
        "Across England 30 social workers were hired in a month, said Leeds City Council.",
    ),
    Case(
        "Leeds City Council cut 30 social workers.",
    ),
    Case(
        "If Leeds has gained 28 social workers, some other council has lost 28.",
    ),
    Case(
        "At Kent County Council each social worker looks after 15 children on average.",
        ("Kent", "caseload", "15"),
    ),
    Case(
        "Caseloads at Kent County Council have tumbled to 15 per worker.",
        ("Kent", "caseload", "15"),
    ),
    Case(
        "Kent County Council has shrunk caseloads to an average of 15.",
        ("Kent", "caseload", "15"),
    ),
    Case(
        "Kent County Council has capped caseloads at 18.",
        ("Kent", "caseload", "18"),
    ),
    Case(
        "Social workers’ average caseload in Kent is down to 14, from 25.",
        ("Kent", "caseload", "14"),
    ),
    Case(
        "Caseloads, once 30, now average 16 at Kent County Council.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "A typical social worker in Kent juggled 32 cases two years ago; today it is 17.",
        ("Kent", "caseload", "17"),
    ),
    Case(
        "The average number of cases held by each social worker in Kent fell to 16.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "Kent social workers carry 16 cases on average.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "Kent County Council aims for caseloads of 16.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "Kent County Council’s target is an average caseload of 16.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "Caseloads stand at 16 in Kent, the council says.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "Caseloads of 16 are now the norm at Kent County Council.",
        ("Kent", "caseload", "16"),
    ),
    Case(
        "Social workers in Kent have as many as 40 cases each.",
    ),
    Case(
        "The average caseload in England fell to 16, said Kent County Council.",
    ),
    Case(
        "Caseloads in Kent have risen from 14 to 22.",
    ),
    Case(
        "Average caseloads in Kent were 18 in 2012.",
    ),
    Case(
        "Managers at Hartlepool Council combed through 180 case files.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "Hartlepool Council ordered a re-examination of 180 cases.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "A check of 180 case files was carried out by Hartlepool Council.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "All 180 open cases in Hartlepool have been gone through by the council’s managers.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "Hartlepool Council has double-checked the files of 180 children.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "Hartlepool Council had 180 cases looked at afresh by consultants.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "Some 180 cases are to be reopened by Hartlepool Council.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "Every case in Hartlepool, 180 in all, was reassessed by the council.",
        ("Hartlepool", "audit", "180"),
    ),
    Case(
        "Ofsted inspectors looked at 180 cases at Hartlepool Council.",
    ),
    Case(
        "Hartlepool Council has 180 cases that nobody has looked at.",
    ),
    Case(
        "Social workers in Hartlepool assessed 180 children last year.",
    ),
    Case(
        "Halton Council’s executive board has signed off £1.9m for its children’s department.",
        ("Halton", "funding", "1900000"),
    ),
    Case(
        "An injection of £3.3m into early help was confirmed by Wakefield Council on Tuesday.",
        ("Wakefield", "funding", "3300000"),
    ),
    Case(
        "Enfield Council is shovelling £2.2m into its struggling safeguarding service.",
        ("Enfield", "funding", "2200000"),
    ),
    Case(
        "Children’s services in Norfolk are to receive a further £7m over four years, county councillors have agreed.",
        ("Norfolk", "funding", "7000000"),
    ),
    Case(
        "A £900,000 fund to keep social workers in Swindon has been launched by the borough council.",
        ("Swindon", "funding", "900000"),
    ),
    Case(
        "Nottingham City Council says it has already sunk £2.8m into putting right what inspectors found "
        "in children’s services.",
        ("Nottingham", "funding", "2800000"),
    ),
    Case(
        "Children in care in Plymouth will benefit from £450,000 that the council has put by for tutors.",
        ("Plymouth", "funding", "450000"),
    ),
    Case(
        "Improvements to children’s services in Walsall will be paid for with £3m from the council’s own coffers.",
        ("Walsall", "funding", "3000000"),
    ),
    Case(
        "Dorset Council has upped its spending on fostering by £1.2m.",
        ("Dorset", "funding", "1200000"),
    ),
    Case(
        "Dorset Council’s children’s services are £4m over budget.",
    ),
    Case(
        "Dorset Council pays £4m a year for places in private children’s homes.",
    ),
    Case(
        "Charities in Dorset have raised £250,000 for young carers.",
    ),
    Case(
        "Ministers want Dorset Council to find £4m for children’s services.",
    ),
    Case(
        "Wakefield Council is on course to have 24 more social workers by Christmas.",
        ("Wakefield", "recruitment", "24"),
    ),
    Case(
        "Nine agency workers have signed permanent contracts with Enfield Council’s social work teams.",
        ("Enfield", "recruitment", "9"),
    ),
    Case(
        "A jobs fair in Dublin landed Swindon Council seven social workers.",
        ("Swindon", "recruitment", "7"),
    ),
    Case(
        "Swindon Council’s fostering service has grown from 18 staff to 31.",
        ("Swindon", "recruitment", "31"),
    ),
    Case(
        "The size of Plymouth City Council’s front-door team will go up by six.",
        ("Plymouth", "recruitment", "6"),
    ),
    Case(
        "Plymouth City Council has had 16 new social workers start since Easter.",
        ("Plymouth", "recruitment", "16"),
    ),
    Case(
        "Dorset Council is to fund 20 posts for family support workers.",
        ("Dorset", "recruitment", "20"),
    ),
    Case(
        "Thirteen newly qualified social workers were snapped up by Halton Council in the summer.",
        ("Halton", "recruitment", "13"),
    ),
    Case(
        "Halton Council wants to employ 13 more social workers, and is offering a car to those who come.",
        ("Halton", "recruitment", "13"),
    ),
    Case(
        "Room has been found in Halton Council’s budget for 13 extra social workers.",
        ("Halton", "recruitment", "13"),
    ),
    Case(
        "Halton Council has a shortage of 13 social workers.",
    ),
    Case(
        "Thirteen social workers at Halton Council are on sick leave.",
    ),
    Case(
        "Inspectors spoke to 13 social workers at Halton Council.",
    ),
    Case(
        "Halton Council’s 13 social workers cover the whole borough.",
    ),
    Case(
        "Caseloads at Halton Council have been pared back to 15.",
        ("Halton", "caseload", "15"),
    ),
    Case(
        "Social workers at Halton Council used to have 28 cases; now they have 15.",
        ("Halton", "caseload", "15"),
    ),
    Case(
        "Halton Council has pledged to keep caseloads at 15 or fewer.",
        ("Halton", "caseload", "15"),
    ),
    Case(
        "Nobody in Halton’s children in need teams carries more than 17 cases, the council says.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "A typical caseload at Halton Council is now 17.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "The number of children for whom each Halton social worker is responsible has fallen to 17.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "Average caseloads in Halton, which peaked at 29, are back at 17.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "Thanks to new staff, caseloads in Halton will come down to 17 by the summer, the council expects.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "Halton’s social workers each have 17 children to look after, five fewer than last year.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "Halton Council put a limit of 17 on the cases that a social worker may hold.",
        ("Halton", "caseload", "17"),
    ),
    Case(
        "Halton’s caseloads, at 31 each, are far too high.",
    ),
    Case(
        "Nationally the average caseload is 17, against 31 in Halton.",
    ),
    Case(
        "Halton Council has put 250 closed cases under the microscope.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "An independent team hired by Halton Council has gone over 250 referrals.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "Halton Council is to re-audit 250 children’s files.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "The plans of 250 children in care in Halton are being checked by the council’s reviewing officers.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "Halton Council’s review of 250 cases found 12 children at risk.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "Halton Council called in Cheshire East to sample 250 assessments.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "A thorough look at 250 cases has been completed by Halton Council.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "Halton Council has reopened the cases of 250 families.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "Managers have dip-sampled 250 records at Halton Council.",
        ("Halton", "audit", "250"),
    ),
    Case(
        "Halton Council closed 250 cases too early.",
    ),
    Case(
        "A judge reviewed 250 cases from Halton Council.",
    ),
    Case(
        "Kent County Council has been given money for children’s services from a £200m government fund.",
    ),
    Case(
        "Kent County Council announced £4m of cuts to children’s services.",
    ),
    Case(
        "Kent County Council has approved cuts worth £4m to its children’s services.",
    ),
    Case(
        "Children’s services in Kent will be run under a £30m contract with a trust.",
    ),
    Case(
        "Kent’s bid, backed by £4m from the Department for Education, will help children in care.",
    ),
    Case(
        "Kent County Council paid £4m for children’s placements from its reserves.",
    ),
    Case(
        "Kent County Council was ordered to pay £40,000 to a mother whose child it wrongly took.",
    ),
    Case(
        "The Kent plan for children’s services won £4m from the lottery.",
    ),
    Case(
        "Kent County Council voted down a £4m plan for children’s services.",
    ),
    Case(
        "Labour’s £4m plan for children’s services in Kent was rejected.",
    ),
    Case(
        "Kent County Council is consulting on a £4m cut to children’s centres.",
    ),
    Case(
        "Consultants hired by Kent County Council say children’s services waste £4m.",
    ),
    Case(
        "Children’s services in Kent have a budget of £40m.",
    ),
    Case(
        "The failings in Kent’s children’s services cost taxpayers £4m.",
    ),
    Case(
        "A family sued Kent County Council for £4m over its social workers.",
    ),
    Case(
        "Kent County Council hopes for £4m from ministers for its children’s services.",
    ),
    Case(
        "Councils are getting £84m from the government, of which Kent’s children’s services will have £4m.",
    ),
    Case(
        "Kent County Council plans to build a £4m leisure centre for families.",
    ),
    Case(
        "Kent County Council’s children’s department spent £4m on agency staff last year.",
    ),
    Case(
        "A charity in Kent opened a £4m centre for children with the council’s backing.",
    ),
    Case(
        "Without a £4m injection, Kent’s children’s services will fail, the union warned.",
    ),
    Case(
        "Kent County Council has denied that it has a £4m plan to hand children’s services to a trust.",
    ),
    Case(
        "Kent County Council has another 40 social workers who may leave.",
    ),
    Case(
        "Kent County Council added another 40 children to its caseloads.",
    ),
    Case(
        "Of the 40 social workers interviewed, Kent County Council appointed none.",
    ),
    Case(
        "Kent County Council has had to put another 40 social workers on notice.",
    ),
    Case(
        "Kent County Council says including 40 social workers in the strike ballot was wrong.",
    ),
    Case(
        "Kent County Council’s staff include 40 more social workers on long-term sick leave than a year ago.",
    ),
    Case(
        "Recruitment of 40 social workers by Kent County Council has been frozen.",
    ),
    Case(
        "Kent County Council dropped its plan to hire 40 social workers.",
    ),
    Case(
        "Kent County Council filled its gaps with 40 agency staff.",
        ("Kent", "recruitment", "40"),
    ),
    Case(
        "Social workers in Kent, each with 34 cases, have gone on strike.",
    ),
    Case(
        "Social workers in Kent each have 34 children to look after.",
    ),
    Case(
        "Caseloads of 34 are now the norm at Kent County Council.",
    ),
    Case(
        "Unison’s target is a caseload of 16; Kent County Council has 34.",
    ),
    Case(
        "The number of children that each social worker in Kent has fell short of the limit of 16.",
    ),
    Case(
        "A whistleblower put 40 cases from Kent under the spotlight.",
    ),
    Case(
        "Inspectors carried out a close look at 40 cases at Kent County Council.",
    ),
    Case(
        "Kent County Council reviewed all 40 of its schools.",
    ),
    Case(
        "Kent County Council failed to review 40 cases of children on child protection plans.",
    ),
    Case(
        "Social workers at Kent County Council visited 40 children on protection plans late.",
    ),
    Case(
        "Kent police reviewed all 40 children on the register.",
    ),
    Case(
        "Graduates who join Dudley Council’s safeguarding teams get a £2,500 welcome payment.",
        ("Dudley", "welcome payment", "2500"),
    ),
    Case(
        "Kent County Council will hand new social workers a £5,000 golden hello.",
        ("Kent", "golden hello", "5000"),
    ),
    Case(
        "New social workers at Kent County Council qualify for a £5,000 relocation package.",
        ("Kent", "relocation package", "5000"),
    ),
    Case(
        "Kent County Council has introduced a retention payment of £3,000 for social workers.",
        ("Kent", "retention payment", "3000"),
    ),
    Case(
        "Barnsley Council has set up ten family hubs.",
        ("Barnsley", "family hubs", "10"),
    ),
    Case(
        "The director of Kent County Council got a £12,000 bonus.",
    ),
    Case(
        "Agencies offer social workers in Kent a £2,000 bonus.",
    ),
    Case(
        "Calderdale was rated inadequate in 2010. Stephen Vance, who came from Leeds, took over as "
        "director."
        "\n\nMr Vance said that caseloads had come down from 29 to 17.",
        ("Calderdale", "caseload", "17"),
    ),
    Case(
        "Social workers in Thurrock are now responsible for 16 children apiece, the council says.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "Thurrock Council has driven its average caseload below 16.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "Each of Thurrock Council’s social workers is to have no more than 16 cases.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "The average has fallen from 27 cases a worker to 16, Thurrock Council told inspectors.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "In Thurrock a full-time social worker holds 16 cases, down from 27.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "Thurrock Council’s caseloads, at 16, are among the lightest in the east of England.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "Workers in Thurrock’s assessment team now carry about 16 cases, compared with 27 when inspectors came.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "Thurrock Council has brought in a maximum caseload of 16.",
        ("Thurrock", "caseload", "16"),
    ),
    Case(
        "Newly qualified staff at Thurrock Council will be given no more than ten cases.",
        ("Thurrock", "caseload", "10"),
    ),
    Case(
        "Thurrock Council paid a firm to trawl through 320 closed files.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "Thurrock Council has revisited 320 referrals that were turned away.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "As many as 320 cases will be re-examined, Thurrock Council has announced.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "An audit of 320 cases was ordered by Thurrock Council’s new director.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "Thurrock Council’s managers are working their way through a list of 320 cases.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "Senior staff at Thurrock Council sat down and read 320 case files.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "Thurrock Council has so far audited 320 of its 900 open cases.",
        ("Thurrock", "audit", "320"),
    ),
    Case(
        "Thurrock Council has freed up £1.1m for more social workers.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "A sum of £1.1m has been ring-fenced for early help by Thurrock Council.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Thurrock Council’s children’s department will see its budget rise by £1.1m.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Thurrock Council’s cabinet has waved through £1.1m of spending on social workers.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Thurrock Council took £1.1m from its rainy-day fund to shore up children’s services.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "The leader of Thurrock Council pledged that £1.1m would go to the front line of children’s services.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Improving children’s services has so far cost Thurrock Council £1.1m.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Thurrock Council has matched its words with cash: £1.1m for foster carers this year.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Foster carers in Thurrock are to share an extra £1.1m from the council.",
        ("Thurrock", "funding", "1100000"),
    ),
    Case(
        "Thurrock Council has drafted in a team of 14 social workers.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Another 14 social workers are due to join Thurrock Council by June.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Thurrock Council has offered contracts to 14 social workers from Zimbabwe.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Thurrock Council is seeking 14 social workers to staff a new court team.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Of 20 empty posts in Thurrock’s children’s teams, 14 have now been filled.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Thurrock Council, which took on 14 social workers last year, wants more.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "A search is on at Thurrock Council for 14 experienced social workers.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Thurrock Council has appointed a head of service and 14 team managers.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Thurrock Council now employs 14 more social workers than it did when inspectors came.",
        ("Thurrock", "recruitment", "14"),
    ),
    Case(
        "Fourteen additional social workers have been found by Thurrock Council.",
        ("Thurrock", "recruitment", "14"),
    ),
    # whose doing it is, and what is but a need, a part of the sum or a complaint
    Case(
        "Rotherham, with commissioners still at the helm and Lincolnshire as its practice partner, appointed "
        "22 newly qualified social workers last year.",
        ("Rotherham", "recruitment", "22"),
    ),
    Case("The children’s trust for Sandwell has recruited 48 social workers."),
    Case("Slough’s trust has hired 48 social workers."),
    Case(
        "Five hundred and eighty cases were looked at again in Sunderland by outside auditors.",
        ("Sunderland", "audit", "580"),
    ),
    Case(
        "A shortage of social workers in Swindon has eased, with 17 out of 24 empty posts filled since April.",
        ("Swindon", "recruitment", "17"),
    ),
    Case("Swindon has filled 17 out of 24 vacant posts.", ("Swindon", "recruitment", "17")),
    Case("Peer reviewers from Bournemouth went through 25 files in Poole in July."),
    Case("A peer review team looked at 25 files in Poole in July."),
    Case(
        "Oxfordshire will put an extra £8.5m into children’s social care, £1.9m of which comes from council tax.",
        ("Oxfordshire", "funding", "8500000"),
    ),
    Case("At Redcar and Cleveland a further £4.4m is needed next year for social care, just to stand still."),
    Case("It emerged that £320,000 was spent on a review of children’s services in Northamptonshire."),
    Case("Her removal as director opened the way to a payout that lawyers for Sandwell put at £400,000."),
    Case("Somerset’s improvement notice requires it to cut the share of agency staff to below 15 per cent."),
    Case("The notice obliges Somerset to cut caseloads to 15 and to recruit 20 social workers."),
    Case("Each social worker in Blackpool now holds 24 cases, one of the highest figures in the north-west."),
    Case("A third of home visits are overdue in Reading, whose social workers have 22 children each on average."),
    Case("Social workers in Luton now have 16 cases each, the lowest for ten years.", ("Luton", "caseload", "16")),
    # sums, people, limits and places told in yet other words
    Case(
        "Of the £4m growth in Kent’s budget for children, £900,000 is for recruiting foster carers.",
        ("Kent", "funding", "4000000"),
        ("Kent", "funding", "900000"),
    ),
    Case("Dudley is spending £3m more than last year on children’s services.", ("Dudley", "funding", "3000000")),
    Case("Kent spends £3m more than its neighbours on children’s services."),
    Case("Kent spent £3m more than it had planned on children’s services."),
    Case("Newham has budgeted £6m for better social work.", ("Newham", "funding", "6000000")),
    Case(
        "Peterborough has set £250,000 aside for counselling for young victims.", ("Peterborough", "funding", "250000")
    ),
    Case(
        "Bradford has agreed to hand the new trust an additional £30m. It will run children’s services.",
        ("Bradford", "funding", "30000000"),
    ),
    Case(
        "Six places for unaccompanied children have cost Croydon £210,000 to create.",
        ("Croydon", "places", "6"),
        ("Croydon", "funding", "210000"),
    ),
    Case("A children’s home placement in Kent cost £300,000 a year."),
    Case(
        "Wokingham will recruit four extra managers for children’s services, at a cost of £310,000 a year.",
        ("Wokingham", "recruitment", "4"),
        ("Wokingham", "funding", "310000"),
    ),
    Case(
        "The vow by the leader of Hull came a week after £5.3m was voted through for children’s services.",
        ("Kingston upon Hull", "funding", "5300000"),
    ),
    Case("£3m has been taken from Kent’s reserves to mend roads. Children’s services are inadequate."),
    Case("Kent’s lead member said a team of 18 would be drafted in to clear old cases.", ("Kent", "recruitment", "18")),
    Case("A team of 12 was brought in by Ofsted to inspect Kent."),
    Case(
        "Kent has hired ten more people to answer the phones at the front door.",
        ("Kent", "recruitment", "10"),
    ),
    Case("The firm has hired ten more people to answer the phones in Kent."),
    Case("A drive in Bolton has brought in 33 people for its duty teams.", ("Bolton", "recruitment", "33")),
    Case(
        "More than 120 cases have been re-audited at Trafford and 22 posts filled.",
        ("Trafford", "audit", "120"),
        ("Trafford", "recruitment", "22"),
    ),
    Case("Sutton limits every newly qualified worker to 10 cases.", ("Sutton", "caseload", "10")),
    Case(
        "In Kent reviewing officers who had 120 children apiece look after no more than 78.",
        ("Kent", "caseload", "78"),
    ),
    Case("In 2012 workers in Kent had 30 cases each; by last month it was 14.", ("Kent", "caseload", "14")),
    Case("In Kent workers had 16 cases each; by last month it was 24."),
    Case("None of the 31 social workers in Sunderland has more than 16 cases.", ("Sunderland", "caseload", "16")),
    Case(
        "Three new children’s homes with a total of 12 beds will open in Kent before Christmas.",
        ("Kent", "children's homes", "3"),
        ("Kent", "beds", "12"),
    ),
    Case("Three private children’s homes will open in Kent next year."),
    Case("Developers will open 300 new homes in Kent next year. Children’s services are rated good."),
    Case("The eight children’s homes that opened in Kent in 2010 have all closed."),
    Case("Kent’s academy has 30 places a year for newly qualified staff.", ("Kent", "places", "30")),
    Case("Leicester’s deputy mayor approved two new homes for 11 children in February.", ("Leicester", "homes", "2")),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_a_council_puts_in(case: Case) -> None:
    check("measures", case)
