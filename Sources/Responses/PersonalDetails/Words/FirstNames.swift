/// First names of young people and the grown-ups round them, gathered by hand. Names that are also everyday words or
/// places (Will, Grace, April, Jordan) are left out: alone they say nothing.
enum FirstNames {
    static let names = """
        aaliyah aaron abbie abby abdul abdullah abigail adam adnan adrian agnieszka ahmad ahmed aisha aiden alan albert
        aleksander alex alexander alexandra alfie alfred ali alice alicia alina alisha amelia amelie amina amir amira amy
        ana anastasia andrea andrew andy angela anil anita anna annabelle anne annie anthony archie arjun arlo arthur
        arya asha ashley asif ava ayaan ayesha bartek beatrice becky bella ben benjamin beth bethany bilal billy brandon
        bronte caitlin callum cameron carl carol caroline catherine charlie chloe chris christopher claire connor courtney
        craig daniel danielle danny darren dave david dawn deborah denise deepak dominic dylan eddie edward eleanor elena
        eliza elizabeth ella ellie elliot elsie emily emma eric erin ethan eva evan evelyn evie ewa ezra farah fatima
        fatimah felix filip finlay finn fiona francesca frank freddie freya gabriel gareth gary george gemma georgie
        gosia graham hafsa hamza hanna hannah harley harriet harrison harry harvey hassan heather heidi helen henry holly
        hugo hussain ian ibrahim imogen imran isaac isabel isabella isabelle isla ismail ivy izzy jacob jade jake jakub
        jamal james jamie jane janet jasmine jason jayden jean jenny jeremy jess jessica jim joanna joanne joe joel john
        jonathan joseph josh joshua julia julie kacper kai karen karolina kasia kate katherine katie kayla kayleigh keira
        kelly ken kevin khadija kian kieran kim kyle laila laura lauren layla leah leo leon leonie lewis lexi liam libby
        lily linda lisa logan lottie louis louisa louise lucas lucia lucy luka luke luna lydia lyla maciej maddie madison
        mahmoud maisie malik marcus margaret maria mariam marie martha martin martyna mary maryam mason mateusz matilda
        matt matthew megan melissa mia michael michal michelle mike millie miriam mohamed mohammad mohammed molly
        muhammad mustafa nadia naomi natalia natalie natasha nathan niamh nicholas nicola nicole nikita noah noor nora
        olivia ollie oliver oluwaseun omar orla oscar owen patricia patrick paul paula peter phoebe pierre piotr poppy
        priya quinn rachel rahul raj rajesh ravi rebecca reece riley rita robert robin rohan ronan rosie rowan ruby
        ruth ryan saanvi sabrina sadia safa sally salma sam samantha samir samuel sandra sanjay sara sarah scarlett
        scott sean sebastian shannon sharon simon sofia sonia sophia sophie stacey stan stella stephanie stephen steve
        steven stuart susan szymon tanya tara tariq tasha thea theo theodore thomas tia tilly tim toby tom tomasz toni
        tony tracey tyler umar usman vanessa vicky vihaan vikram wendy william wiktoria wojciech yasmin yasmine yusuf
        zac zachary zahra zainab zak zara zoe zofia zoya zuzanna bishal sunita sita ramesh suresh binod daisy
        """
}
