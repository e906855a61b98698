/** Frequent first names in Belgium, folded, to recognise the mailbox of a person. Words that also name places are left out. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adam adrien agnes ahmed aicha alain albert alessandro alex alexander alexandra alexandre alexia alexis ali alice aline
  amal amandine amelie amina amine amir an ana andre andrea andreas andree anita ann anna anne annick annie anouk antoine
  antonio arnaud arne arnold arthur astrid audrey aurelie aurore axel ayoub aziz barbara bart bastien benedicte benjamin
  benoit bernadette bernard bert bertrand bilal bjorn bob boris brahim bram brecht brigitte bruno camille carine carl
  carla carlos carmen carole caroline catherine cecile cedric celine chantal charlotte chloe chris christel christelle
  christian christiane christina christine christophe claire clara claude claudia claudine clement colette corinne cyril
  damien daniel daniela daniele david dave debora deborah delphine denis denise didier dieter dimitri dirk dominique
  dorien dries edith edouard edwin eliane elien elisabeth elise ella ellen elodie els elsa emilie emma emmanuel
  emmanuelle eric erik ernest erwin esther etienne eva evelien eveline fabian fabien fabienne fabrice farid fatiha fatima
  fatma filip floor florence florent francine francis franck francois francoise frank frans fred frederic frederik
  frederique gaetan geert genevieve gerard gerd ghislaine gilberte gisele giulia goedele greet gregory griet guido
  guillaume gunther gwen hanna hanne hannah hans hassan hatice heidi helena helene hendrik henri hilde houda hugo ibrahim
  ilse imane ine ines ingrid inge isabel isabelle ivan jacqueline jacques jamila jan jana jean jeanine jeannine jef jelle
  jens jeremy jerome jessica jo joachim johan johanna john jonas jonathan jonas jos jose josephine josiane joris joyce
  juan jules julia julie julien juliette jurgen kaat karel karen karim karima karin karine karl karolien kathleen katia
  katrien katrijn kevin khadija khalid kim klaas koen kris kristel kristien kristof kurt laetitia lara lars laura laure
  laurence laurent lea leen leila lena lene lennert leslie lien lies liesbet liesbeth lieve lieven linda lindsay lisa
  lise lode loic lore lorenzo lotte louis louise luc luca lucas lucie lucien lucienne ludivine ludo ludovic luk lutgarde
  lydia maarten maria maaike madeleine magali magda malika manon manuel manuela marc marcel marco margaux margot marguerite
  marianne marie mariam marieke marijke marina mario marion mark marleen martin martina martine mathieu mathilde matteo
  matthias matthieu maud maurice max maxime mehdi melanie melissa michael michel michele micheline mieke miguel mike
  mireille mohamed mohammed monica monique mourad muriel mustafa myriam nabil nadege nadia nadine najat nancy natacha
  natalie nathalie nathan nele nicolas nicole nico niels nina noemie nora nour olga olivier omar oscar pascal pascale
  patricia patrick patrik paul paula pauline pedro peter philip philippe pierre piet pieter pol quentin rachel rachid
  rachida rafael raf raphael rebecca regine reinhilde renaud rene rik rita robert robin roel roger roland romain roos
  rosa rose rudi rudy ruben ruth sabine sabrina said salma sam samia samir samuel sander sandra sandrine sara sarah saskia
  sebastien sebastian serge severine silvia simon simone sofia sofie sonia sophie stefaan stefan stefanie stella stephan
  stephane stephanie steve steven stijn suzanne sven sylvia sylvie tamara tania tanja tatiana thibault thibaut thierry
  thomas tim tine tinne tom tommy tony toon ulrike ursula valentine valerie vanessa vera veronique vicky victor vincent
  virginie viviane walter ward wendy werner willem willy wim wouter xavier yannick yasmina yasmine yolande youssef yvan
  yves yvette yvonne zineb`.match(/\S+/g),
);
