/** Is a stock of names that go together. */
export interface NameStock {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly dial: string
  readonly country: string
  readonly city: string
  readonly region: string
  readonly timezone: string
}

const stock = (given: string, family: string, place: string): NameStock => {
  const [dial = '', country = '', region = '', city = '', timezone = ''] = place.split('|')
  return { given: given.split(' '), family: family.split('|'), dial, country, region, city, timezone }
}

/** Lists names from many places, some with letters that trip careless software. */
export const nameStocks: readonly NameStock[] = [
  stock(
    'Amelia Oliver Grace Harry Isla George Poppy Alfie Freya Callum',
    "Whitfield|O'Connor|Marsh|Fitzgerald-Hughes|Okafor|Pemberton|Lowe|Barnaby",
    '+44|United Kingdom|England|London|Europe/London',
  ),
  stock(
    'Aisling Niamh Conor Oisín Saoirse Cian Róisín Eoghan',
    "O'Brien|Ní Dhomhnaill|Mac Giolla Phádraig|Kavanagh|D'Arcy|Byrne",
    '+353|Ireland|Leinster|Dublin|Europe/Dublin',
  ),
  stock(
    'Lukas Jürgen Anneliese Björn Käthe Friederike Sören Mia',
    'Müller|Größmann|Schäfer|von der Heide|Weiß|Krüger|Öztürk',
    '+49|Germany|Berlin|Berlin|Europe/Berlin',
  ),
  stock(
    'Chloé Éloïse Benoît Zoé François Anaïs Théo Inès',
    "Lefèvre|D'Amboise|Dupont|N'Guyen-Martin|Garçon|Béranger",
    '+33|France|Île-de-France|Paris|Europe/Paris',
  ),
  stock(
    'Lucía Íñigo Begoña Álvaro Nuria José Xóchitl Joaquín',
    'García Márquez|Muñoz|Peña Nieto|de la Cruz|Ibáñez|Zúñiga',
    '+34|Spain|Madrid|Madrid|Europe/Madrid',
  ),
  stock(
    'João Inês Conceição Thiago Beatriz Gonçalo Luísa',
    'da Silva|Gonçalves|Araújo|Fernandes|Magalhães|dos Santos',
    '+351|Portugal|Lisboa|Lisbon|Europe/Lisbon',
  ),
  stock(
    'Wei Xiaoming Lihua Jing Haoran Meilin Yuchen Zihan',
    'Li (李)|Wang (王)|Zhang (张)|Ouyang (欧阳)|Liu|Chen',
    '+65|Singapore|Central Region|Singapore|Asia/Singapore',
  ),
  stock(
    'Haruto Yui Sakura Kenji Aoi Ren Hina Takumi',
    'Satō (佐藤)|Suzuki|Takahashi|Watanabe (渡辺)|Itō|Kobayashi',
    '+81|Japan|Kantō|Tokyo|Asia/Tokyo',
  ),
  stock(
    'Ji-woo Min-jun Seo-yeon Ha-eun Do-yun Ye-jin',
    'Kim (김)|Lee|Park (박)|Choi|Jeong|Kang',
    '+82|South Korea|Seoul|Seoul|Asia/Seoul',
  ),
  stock(
    'Priya Arjun Lakshmi Rohan Ananya Vikram Meera Siddharth Kavya Aditya',
    'Sharma|Venkataraman|Patel|Iyer|Chatterjee|Reddy|Nair|Singh',
    '+91|India|Karnataka|Bengaluru|Asia/Kolkata',
  ),
  stock(
    'Fatima Yusuf Layla Omar Zaynab Khalid Noor Ibrahim',
    'Al-Farsi|Haddad (حداد)|Ben Youssef|El-Sayed|Mansour|Abu-Bakr',
    '+971|United Arab Emirates|Dubai|Dubai|Asia/Dubai',
  ),
  stock(
    'Chidinma Oluwaseun Adaeze Emeka Ngozi Babatunde Amaka Tunde',
    'Adébáyọ̀|Okonkwo|Nwosu|Eze|Adeyemi|Balogun',
    '+234|Nigeria|Lagos|Lagos|Africa/Lagos',
  ),
  stock(
    'Agnieszka Łukasz Małgorzata Paweł Żaneta Stanisław Zofia',
    'Wiśniewska|Kowalczyk|Dąbrowski|Szczęsny|Łoś|Zieliński',
    '+48|Poland|Mazowieckie|Warsaw|Europe/Warsaw',
  ),
  stock(
    'Астрид Ólafur Søren Åsa Mårten Ingrid Þóra Eskil',
    'Ødegård|Lindqvist|Jóhannsdóttir|Åkesson|Nygaard|Håkansson',
    '+46|Sweden|Stockholm|Stockholm|Europe/Stockholm',
  ),
  stock(
    'Elif Mehmet Çağla Emre Şule Kerem İpek Barış',
    'Yılmaz|Özdemir|Şahin|Çelik|Güneş|Aydın',
    '+90|Türkiye|İstanbul|Istanbul|Europe/Istanbul',
  ),
  stock(
    'Olena Andriy Kateryna Dmytro Ірина Taras Sofiya',
    'Shevchenko|Kovalenko|Бондаренко|Tkachuk|Hrytsenko',
    '+380|Ukraine|Kyiv|Kyiv|Europe/Kyiv',
  ),
  stock(
    'Nguyễn Linh Minh Thảo Đức Hương Quang',
    'Trần|Phạm|Nguyễn|Đặng|Lê|Vũ',
    '+84|Vietnam|Hanoi|Hanoi|Asia/Ho_Chi_Minh',
  ),
  stock(
    'Madison Tyler Jasmine DeShawn Emily Marcus Hannah Jaden Kayla Ethan',
    "Johnson|Washington|McAllister|D'Angelo|Nakamura-Brown|Kowalski|Reyes|Begay",
    '+1|United States|New York|New York|America/New_York',
  ),
  stock(
    'Camila Mateo Valentina Santiago Renata Thiago',
    'Quispe|Rodríguez|Mamani|Peralta|Ñáñez|Castro',
    '+51|Peru|Lima|Lima|America/Lima',
  ),
  stock(
    'Leilani Kai Mahina Aroha Tāne Wiremu',
    'Kahananui|Ngāta|Parata|Kealoha|Tūhoe',
    '+64|New Zealand|Auckland|Auckland|Pacific/Auckland',
  ),
]

/** Lists employers that candidates come from. */
export const employers: readonly string[] = [
  'Brightwell & Sons',
  'Kestrel Analytics',
  'Öko-Strom GmbH',
  'Société Générale des Cafés',
  'Tideway',
  'Paper & Plane',
  "Mum's Kitchen Ltd",
  'Nimbus 9',
  'Hokusai Robotics 株式会社',
  'Saffron Bank',
  'Quiet Storm Studio',
  'Arroyo Health',
  'Lantern Logistics',
  'Vega Aerospace',
  'Freelance',
  'Fjordlinje AS',
  'Banco del Sur',
  'Green Gecko 🦎',
  'Otter & Co.',
  'Monsoon Media',
  'Halcyon Games',
  'Civic Commons',
  'Atlas Freight',
  'Self-employed',
]

/** Lists schools that candidates went to. */
export const schools: readonly string[] = [
  'University of Leeds',
  'Trinity College Dublin',
  'TU Berlin',
  'École Polytechnique',
  'Universidad Nacional Autónoma de México',
  'IIT Madras',
  'University of Lagos',
  'National University of Singapore',
  'Kyoto University',
  'Seoul National University',
  'Universidade de São Paulo',
  'KTH Stockholm',
  'Boğaziçi Üniversitesi',
  'University of Warsaw',
  'Howard University',
  'City College of New York',
  "Queen's University",
  'Tsinghua University (清华大学)',
  'Cairo University',
  'University of Auckland',
  'Community College of Denver',
  'Self-taught',
]

/** Lists what candidates do at present. */
export const positions: readonly string[] = [
  'Software Engineer',
  'Senior Backend Engineer',
  'Staff Engineer',
  'Frontend Developer',
  'Data Scientist',
  'Machine Learning Engineer',
  'Site Reliability Engineer',
  'Product Designer',
  'UX Researcher',
  'Product Manager',
  'Account Executive',
  'Customer Success Manager',
  'Head of Growth 🚀',
  'Content Strategist',
  'People Partner',
  'Financial Analyst',
  'Controller',
  'Legal Counsel',
  'Supply Chain Planner',
  'Firmware Engineer',
  'QA Lead',
  'Barista & Coder',
  'Student',
  'Intern',
]
