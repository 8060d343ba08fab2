import { startCaller, type AshbyCaller, type Json } from './support/ashby-caller.ts'

let ashby: AshbyCaller

beforeAll(async () => {
  ashby = await startCaller()
})
afterAll(() => ashby.sandbox.close())

describe('writing candidates to the Ashby sandbox', () => {
  it('creates one with everything and reads it back', async () => {
    const [source] = await ashby.results<Json[]>('source.list')
    const [user] = await ashby.results<Json[]>('user.list')
    const created = await ashby.results('candidate.create', {
      name: "Nuala O'Faoláin 🎻",
      email: 'nuala@example.com',
      alternateEmailAddresses: ['n@example.org'],
      phoneNumber: '+353 1 555 0100',
      linkedInUrl: 'https://www.linkedin.com/in/nuala',
      website: 'https://nuala.example/',
      sourceId: source?.id,
      creditedToUserId: user?.id,
      location: { city: 'Dublin', country: 'Ireland' },
      createdAt: '2026-02-03T04:05:06.000Z',
    })
    const read = await ashby.results('candidate.info', { id: created.id })
    const email = { value: 'nuala@example.com', type: 'Personal', isPrimary: true }
    expect(read).toEqual(created)
    expect(read).toMatchObject({
      createdAt: '2026-02-03T04:05:06.000Z',
      primaryEmailAddress: email,
      emailAddresses: [email, { value: 'n@example.org', type: 'Personal', isPrimary: false }],
      primaryPhoneNumber: { value: '+353 1 555 0100', type: 'Personal', isPrimary: true },
      socialLinks: [
        { type: 'LinkedIn', url: 'https://www.linkedin.com/in/nuala' },
        { type: 'Website', url: 'https://nuala.example/' },
      ],
      source,
      creditedToUser: user,
      location: {
        locationSummary: 'Dublin, Ireland',
        locationComponents: [
          { type: 'Country', name: 'Ireland' },
          { type: 'City', name: 'Dublin' },
        ],
      },
    })
  })

  it('updates what is sent, keeps the rest and moves updatedAt', async () => {
    const created = await ashby.results('candidate.create', {
      name: 'Before',
      email: 'old@example.com',
      githubUrl: 'https://github.com/before',
    })
    const updated = await ashby.results('candidate.update', {
      candidateId: created.id,
      name: 'After',
      email: 'new@example.com',
      alternateEmail: 'third@example.com',
    })
    const email = { value: 'new@example.com', type: 'Personal', isPrimary: true }
    expect(updated).toEqual({
      ...created,
      name: 'After',
      updatedAt: updated['updatedAt'],
      primaryEmailAddress: email,
      emailAddresses: [
        email,
        { value: 'old@example.com', type: 'Personal', isPrimary: false },
        { value: 'third@example.com', type: 'Personal', isPrimary: false },
      ],
    })
    expect(String(updated['updatedAt']) > String(created['updatedAt'])).toBe(true)
  })

  it('lets socialLinks replace all links and win over the single ones', async () => {
    const created = await ashby.results('candidate.create', { name: 'Linked', githubUrl: 'https://github.com/linked' })
    const socialLinks = [{ type: 'Medium', url: 'https://medium.com/@linked' }]
    const updated = await ashby.results('candidate.update', {
      candidateId: created.id,
      socialLinks,
      linkedInUrl: 'https://www.linkedin.com/in/linked',
    })
    expect(updated['socialLinks']).toEqual(socialLinks)
  })

  it('adds a tag once and removes it', async () => {
    const { id: candidateId } = await ashby.results('candidate.create', { name: 'Tagged' })
    const tag = await ashby.results('candidateTag.create', { title: 'Loves trains' })
    const same = await ashby.results('candidateTag.create', { title: 'Loves trains' })
    const once = await ashby.results('candidate.addTag', { candidateId, tagId: tag.id })
    const twice = await ashby.results('candidate.addTag', { candidateId, tagId: tag.id })
    const none = await ashby.results('candidate.removeTag', { candidateId, tagId: tag.id })
    expect(same).toEqual(tag)
    expect([once['tags'], twice, none['tags']]).toEqual([[tag], once, []])
  })

  it('keeps only harmless tags of an HTML note', async () => {
    const { id: candidateId } = await ashby.results('candidate.create', { name: 'Noted' })
    const plain = await ashby.results('candidate.createNote', { candidateId, note: 'Plain & simple' })
    const html = await ashby.results('candidate.createNote', {
      candidateId,
      note: { type: 'text/html', value: '<p><b>Bold</b> <script>x</script><a href="https://example.com">link</a></p>' },
      isPrivate: true,
    })
    const notes = await ashby.results('candidate.listNotes', { candidateId })
    const seenByOthers = await ashby.results('candidate.listNotes', { candidateId }, ashby.sandbox.keys.read_only)
    expect(html['content']).toBe('<b>Bold</b> x<a href="https://example.com">link</a>')
    expect(plain).toEqual({
      id: plain.id,
      createdAt: plain['createdAt'],
      isPrivate: false,
      content: 'Plain & simple',
      author: plain['author'],
    })
    expect([notes, seenByOthers]).toEqual([[plain, html], [plain]])
  })

  it('anonymizes only when every application is settled, and the record remains', async () => {
    const { records } = await ashby.all('application.list', { status: 'Active' })
    const busy = await ashby.call('candidate.anonymize', { candidateId: (records[0]?.['candidate'] as Json).id })
    const { id: candidateId } = await ashby.results('candidate.create', {
      name: 'Real Name',
      email: 'real@example.com',
    })
    const anonymous = await ashby.results('candidate.anonymize', { candidateId })
    const found = await ashby.results('candidate.search', { email: 'real@example.com' })
    const read = await ashby.results('candidate.info', { id: candidateId })
    expect(busy.body.errors).toEqual(['invalid_input'])
    expect(read).toEqual(anonymous)
    expect(anonymous).toMatchObject({
      id: candidateId,
      emailAddresses: [],
      name: `Anonymized Candidate ${candidateId.slice(0, 8)}`,
    })
    expect(found).toEqual([])
  })
})
