// Generated from connector.yaml. Do not edit.

import type { AirbyteAuthConfig } from '../../runtime/airbyte-auth-config.ts'
import { ConnectorClient } from '../../runtime/client.ts'
import type { CallOptions, ClientOptions } from '../../runtime/options.ts'
import type { Pages } from '../../runtime/pages.ts'
import { connector } from './connector.gen.ts'
import type {
  Channel,
  ChannelMember,
  ChannelMembersListParams,
  ChannelsCreateParams,
  ChannelsGetParams,
  ChannelsJoinParams,
  ChannelsListParams,
  ChannelsOpenParams,
  ChannelsSetTopicParams,
  File,
  FilesGetParams,
  FilesListMeta,
  FilesListParams,
  Identity,
  IdentityGetParams,
  Message,
  MessagesDeleteParams,
  MessagesGetPermalinkParams,
  MessagesListParams,
  MessagesListRepliesParams,
  MessagesPostParams,
  MessagesUpdateParams,
  NewScheduledMessage,
  Permalink,
  ReactionsAddParams,
  ReactionsRemoveParams,
  ScheduledMessage,
  ScheduledMessagesCancelParams,
  ScheduledMessagesListParams,
  ScheduledMessagesScheduleParams,
  SlackAuthConfig,
  SlackOperations,
  Team,
  TeamGetParams,
  User,
  UserGroup,
  UserGroupsListParams,
  UsersFindByEmailParams,
  UsersGetParams,
  UsersListMeta,
  UsersListParams,
} from './types.gen.ts'

export type * from './types.gen.ts'
export type { AirbyteAuthConfig }
export { connector }

/** What a client of Slack is made with. */
export interface SlackOptions extends ClientOptions {
  readonly authConfig: SlackAuthConfig | AirbyteAuthConfig
}

/**
 * Client of Slack. Team messaging: channels, the messages and files in them, and the people of a workspace.
 *
 * @see https://docs.slack.dev/reference/methods
 */
export class SlackConnector extends ConnectorClient<SlackOperations> {
  /** Conversations: public and private channels, direct messages and group messages. */
  readonly channels: Channels = new Channels(this)

  /** Who is in a conversation. */
  readonly channel_members: ChannelMembers = new ChannelMembers(this)

  /** Messages in a conversation. A message is known by its conversation and its `ts`. */
  readonly messages: Messages = new Messages(this)

  /** Messages that are to be posted later. */
  readonly scheduled_messages: ScheduledMessages = new ScheduledMessages(this)

  /** Emoji that people put on messages; messages list them. */
  readonly reactions: Reactions = new Reactions(this)

  /** The people of a workspace, bots and guests included. */
  readonly users: Users = new Users(this)

  /** Groups of people that can be mentioned together, such as @support. */
  readonly user_groups: UserGroups = new UserGroups(this)

  /** Files that were shared, with their place and their preview. */
  readonly files: Files = new Files(this)

  /** The workspace. */
  readonly team: TeamActions = new TeamActions(this)

  /** Who the token acts as. */
  readonly identity: IdentityActions = new IdentityActions(this)

  constructor(options: SlackOptions) {
    super(connector, options, async () => (await import('./validate.gen.ts')).validators)
  }
}

class Channels {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /**
   * List conversations; public channels unless other types are asked for. There is no search by name: read the
   * list and compare. Needs `channels:read`.
   */
  list(params?: ChannelsListParams, options?: CallOptions): Pages<Channel> {
    return this.#client.pages('channels', 'list', params, options)
  }

  /** Get one conversation. Needs `channels:read`. */
  async get(params: ChannelsGetParams, options?: CallOptions): Promise<Channel> {
    const { data } = await this.#client.execute('channels', 'get', params, options)
    return data
  }

  /** Create a channel. Needs `channels:manage`. */
  async create(params: ChannelsCreateParams, options?: CallOptions): Promise<Channel> {
    const { data } = await this.#client.execute('channels', 'create', params, options)
    return data
  }

  /** Join a public channel; being in it already does no harm. Needs `channels:join`. */
  async join(params: ChannelsJoinParams, options?: CallOptions): Promise<Channel> {
    const { data } = await this.#client.execute('channels', 'join', params, options)
    return data
  }

  /** Open the direct message with one person or several, so that a message can be posted to it. Needs `im:write`. */
  async open(params: ChannelsOpenParams, options?: CallOptions): Promise<Channel> {
    const { data } = await this.#client.execute('channels', 'open', params, options)
    return data
  }

  /** Change a channel’s topic; everybody in it sees that. Needs `channels:manage`. */
  async set_topic(params: ChannelsSetTopicParams, options?: CallOptions): Promise<Channel> {
    const { data } = await this.#client.execute('channels', 'set_topic', params, options)
    return data
  }
}

class ChannelMembers {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** List the ids of the people in a conversation. Needs `channels:read`. */
  list(params: ChannelMembersListParams, options?: CallOptions): Pages<ChannelMember> {
    return this.#client.pages('channel_members', 'list', params, options)
  }
}

class Messages {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /**
   * List the messages of a conversation, newest first, without replies in threads. Apps outside the marketplace
   * may get only 15 a page and one page a minute. Needs `channels:history`.
   */
  list(params: MessagesListParams, options?: CallOptions): Pages<Message> {
    return this.#client.pages('messages', 'list', params, options)
  }

  /** List a thread, oldest first; its first message comes first. Needs `channels:history`. */
  list_replies(params: MessagesListRepliesParams, options?: CallOptions): Pages<Message> {
    return this.#client.pages('messages', 'list_replies', params, options)
  }

  /** Get the address of a message. */
  async get_permalink(params: MessagesGetPermalinkParams, options?: CallOptions): Promise<Permalink> {
    const { data } = await this.#client.execute('messages', 'get_permalink', params, options)
    return data
  }

  /**
   * Post a message to a conversation, or a reply to a thread. The app has to be in the conversation. Needs
   * `chat:write`.
   */
  async post(params: MessagesPostParams, options?: CallOptions): Promise<Message> {
    const { data } = await this.#client.execute('messages', 'post', params, options)
    return data
  }

  /** Change a message that the token’s app or user posted. Needs `chat:write`. */
  async update(params: MessagesUpdateParams, options?: CallOptions): Promise<Message> {
    const { data } = await this.#client.execute('messages', 'update', params, options)
    return data
  }

  /** Delete a message for good that the token’s app or user posted. Needs `chat:write`. */
  async delete(params: MessagesDeleteParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('messages', 'delete', params, options)
  }
}

class ScheduledMessages {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** List messages that the app has scheduled and that are still to come. */
  list(params?: ScheduledMessagesListParams, options?: CallOptions): Pages<ScheduledMessage> {
    return this.#client.pages('scheduled_messages', 'list', params, options)
  }

  /** Schedule a message, at most 120 days ahead. Needs `chat:write`. */
  async schedule(params: ScheduledMessagesScheduleParams, options?: CallOptions): Promise<NewScheduledMessage> {
    const { data } = await this.#client.execute('scheduled_messages', 'schedule', params, options)
    return data
  }

  /** Take back a scheduled message; too late in the last minute. Needs `chat:write`. */
  async cancel(params: ScheduledMessagesCancelParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('scheduled_messages', 'cancel', params, options)
  }
}

class Reactions {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** Put an emoji on a message. Needs `reactions:write`. */
  async add(params: ReactionsAddParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('reactions', 'add', params, options)
  }

  /** Take back an emoji from a message. Needs `reactions:write`. */
  async remove(params: ReactionsRemoveParams, options?: CallOptions): Promise<void> {
    await this.#client.execute('reactions', 'remove', params, options)
  }
}

class Users {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /**
   * List everybody in the workspace, those who left and bots included; `deleted` and `is_bot` tell them apart.
   * Needs `users:read`.
   */
  list(params?: UsersListParams, options?: CallOptions): Pages<User, UsersListMeta> {
    return this.#client.pages('users', 'list', params, options)
  }

  /** Get one person. Needs `users:read`. */
  async get(params: UsersGetParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'get', params, options)
    return data
  }

  /** Find the person with an e-mail address. Needs `users:read.email`. */
  async find_by_email(params: UsersFindByEmailParams, options?: CallOptions): Promise<User> {
    const { data } = await this.#client.execute('users', 'find_by_email', params, options)
    return data
  }
}

class UserGroups {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** List user groups. Needs `usergroups:read`. */
  list(params?: UserGroupsListParams, options?: CallOptions): Pages<UserGroup> {
    return this.#client.pages('user_groups', 'list', params, options)
  }
}

class Files {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** List files, newest first, of the workspace or of one channel or person. Needs `files:read`. */
  list(params?: FilesListParams, options?: CallOptions): Pages<File, FilesListMeta> {
    return this.#client.pages('files', 'list', params, options)
  }

  /** Get one file’s facts, not its bytes. Needs `files:read`. */
  async get(params: FilesGetParams, options?: CallOptions): Promise<File> {
    const { data } = await this.#client.execute('files', 'get', params, options)
    return data
  }
}

class TeamActions {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** Get the token’s workspace. Needs `team:read`. */
  async get(params?: TeamGetParams, options?: CallOptions): Promise<Team> {
    const { data } = await this.#client.execute('team', 'get', params, options)
    return data
  }
}

class IdentityActions {
  readonly #client: ConnectorClient<SlackOperations>

  constructor(client: ConnectorClient<SlackOperations>) {
    this.#client = client
  }

  /** Get who the token acts as, and where. */
  async get(params?: IdentityGetParams, options?: CallOptions): Promise<Identity> {
    const { data } = await this.#client.execute('identity', 'get', params, options)
    return data
  }
}
