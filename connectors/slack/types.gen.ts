// Generated from connector.yaml. Do not edit.

import type { ListMeta, RecordMeta } from '../../runtime/pages.ts'

/** Credentials for Slack. */
export interface SlackAuthConfig {
  /** A bot token (xoxb-…) or a user token (xoxp-…). */
  token: string
}

/** What each action takes and gives, by entity. */
export interface SlackOperations {
  channels: {
    list: { params: ChannelsListParams; data: Channel[]; meta: ListMeta }
    get: { params: ChannelsGetParams; data: Channel; meta: RecordMeta }
    create: { params: ChannelsCreateParams; data: Channel; meta: RecordMeta }
    join: { params: ChannelsJoinParams; data: Channel; meta: ChannelsJoinMeta }
    open: { params: ChannelsOpenParams; data: Channel; meta: RecordMeta }
    set_topic: { params: ChannelsSetTopicParams; data: Channel; meta: RecordMeta }
  }
  channel_members: {
    list: { params: ChannelMembersListParams; data: ChannelMember[]; meta: ListMeta }
  }
  messages: {
    list: { params: MessagesListParams; data: Message[]; meta: ListMeta }
    list_replies: { params: MessagesListRepliesParams; data: Message[]; meta: ListMeta }
    get_permalink: { params: MessagesGetPermalinkParams; data: Permalink; meta: RecordMeta }
    post: { params: MessagesPostParams; data: Message; meta: MessagesPostMeta }
    update: { params: MessagesUpdateParams; data: Message; meta: MessagesUpdateMeta }
    delete: { params: MessagesDeleteParams; data: null; meta: RecordMeta }
  }
  scheduled_messages: {
    list: { params: ScheduledMessagesListParams; data: ScheduledMessage[]; meta: ListMeta }
    schedule: { params: ScheduledMessagesScheduleParams; data: NewScheduledMessage; meta: RecordMeta }
    cancel: { params: ScheduledMessagesCancelParams; data: null; meta: RecordMeta }
  }
  reactions: {
    add: { params: ReactionsAddParams; data: null; meta: RecordMeta }
    remove: { params: ReactionsRemoveParams; data: null; meta: RecordMeta }
  }
  users: {
    list: { params: UsersListParams; data: User[]; meta: UsersListMeta }
    get: { params: UsersGetParams; data: User; meta: RecordMeta }
    find_by_email: { params: UsersFindByEmailParams; data: User; meta: RecordMeta }
  }
  user_groups: {
    list: { params: UserGroupsListParams; data: UserGroup[]; meta: ListMeta }
  }
  files: {
    list: { params: FilesListParams; data: File[]; meta: FilesListMeta }
    get: { params: FilesGetParams; data: File; meta: RecordMeta }
  }
  team: {
    get: { params: TeamGetParams; data: Team; meta: RecordMeta }
  }
  identity: {
    get: { params: IdentityGetParams; data: Identity; meta: RecordMeta }
  }
}

/** A conversation. Direct messages have `user` instead of a name. */
export interface Channel {
  id: string
  name?: string
  /** The name, without what differs in spelling only. */
  name_normalized?: string
  previous_names?: string[]
  is_channel?: boolean
  /** Whether it is a private channel of the old kind. */
  is_group?: boolean
  /** Whether it is a direct message with one person. */
  is_im?: boolean
  /** Whether it is a direct message of several people. */
  is_mpim?: boolean
  is_private?: boolean
  is_archived?: boolean
  /** Whether everybody is in it. */
  is_general?: boolean
  /** Whether the token’s app or user is in it. */
  is_member?: boolean
  is_open?: boolean
  is_read_only?: boolean
  is_thread_only?: boolean
  is_non_threadable?: boolean
  /** Whether it is shared with another workspace. */
  is_shared?: boolean
  /** Whether it is shared with another organization. */
  is_ext_shared?: boolean
  is_org_shared?: boolean
  is_global_shared?: boolean
  is_org_default?: boolean
  is_org_mandatory?: boolean
  is_pending_ext_shared?: boolean
  is_moved?: number
  /** For direct messages: whether the other person has left. */
  is_user_deleted?: boolean
  /** For direct messages: the other person. */
  user?: string
  creator?: string
  /** Seconds since 1970. */
  created: number
  /** Milliseconds since 1970. */
  updated?: number
  unlinked?: number
  topic?: ChannelText
  /** What it is for. */
  purpose?: ChannelText
  num_members?: number
  locale?: string
  last_read?: string
  latest?: Message | null
  unread_count?: number
  unread_count_display?: number
  priority?: number
  /** Tabs, canvas and who may post. */
  properties?: {
    [k: string]: unknown
  }
  context_team_id?: string
  conversation_host_id?: string
  parent_conversation?: string | null
  shared_team_ids?: string[]
  internal_team_ids?: string[]
  connected_team_ids?: string[]
  connected_limited_team_ids?: string[]
  pending_connected_team_ids?: string[]
  pending_shared?: string[]
}

/** A topic or purpose, with who set it when. */
export interface ChannelText {
  value: string
  creator: string
  /** Seconds since 1970. */
  last_set: number
}

/** Somebody in a conversation. */
export interface ChannelMember {
  /** The person. */
  id: string
}

/** A message, or something that happened in a conversation; `subtype` says what. */
export interface Message {
  /** message. */
  type: string
  /** What it is if nobody just wrote it, such as channel_join or bot_message. */
  subtype?: string
  /** When it was posted, in seconds since 1970; unique in its conversation. Only the answer to a change lacks it. */
  ts?: string
  /** In Slack’s markup. */
  text?: string
  /** Who wrote it. */
  user?: string
  /** The name an app posted under. */
  username?: string
  bot_id?: string
  app_id?: string
  team?: string
  client_msg_id?: string
  /** The thread it is in: the `ts` of the first message, which has its own. */
  thread_ts?: string
  /** Who began the thread. */
  parent_user_id?: string
  reply_count?: number
  reply_users?: string[]
  reply_users_count?: number
  latest_reply?: string
  subscribed?: boolean
  last_read?: string
  is_locked?: boolean
  hidden?: boolean
  edited?: {
    user: string
    ts: string
  }
  reactions?: Reaction[]
  blocks?: Block[]
  attachments?: Attachment[]
  files?: File[]
  x_files?: string[]
  upload?: boolean
  display_as_bot?: boolean
  bot_profile?: BotProfile
  icons?: {
    emoji?: string
    image_36?: string
    image_48?: string
    image_64?: string
    image_72?: string
  }
  /** What an app attached for itself. */
  metadata?: {
    event_type: string
    event_payload: {
      [k: string]: unknown
    }
  }
  /** When somebody joined: who invited them. */
  inviter?: string
  /** When the topic changed: the new one. */
  topic?: string
  /** When the purpose changed: the new one. */
  purpose?: string
  /** When the channel was renamed: the new name. */
  name?: string
  old_name?: string
  /** When a reply shows in the conversation too: the first message of its thread. */
  root?: Message
  /** A huddle. */
  room?: {
    [k: string]: unknown
  }
  language?: {
    [k: string]: unknown
  }
  assistant_app_thread?: {
    [k: string]: unknown
  }
  agent_session?: {
    [k: string]: unknown
  }
  permalink?: string
}

/** An emoji on a message, and who put it there. */
export interface Reaction {
  name: string
  count: number
  /** Some of them when there are many. */
  users: string[]
  url?: string
}

/** A Block Kit block; what it holds depends on its type. */
export interface Block {
  /** Such as section, rich_text, image or actions. */
  type: string
  block_id?: string
  [k: string]: unknown
}

/** A secondary part of a message, such as the preview of a link. */
export interface Attachment {
  id?: number
  /** The whole as plain text. */
  fallback?: string
  color?: string
  pretext?: string
  title?: string
  title_link?: string
  text?: string
  author_name?: string
  author_link?: string
  service_name?: string
  from_url?: string
  original_url?: string
  image_url?: string
  thumb_url?: string
  footer?: string
  ts?: string | number
  fields?: {
    title?: string
    value?: string
    short?: boolean
  }[]
  [k: string]: unknown
}

/** The app that posted a message. */
export interface BotProfile {
  id: string
  app_id?: string
  user_id?: string
  name?: string
  team_id?: string
  deleted?: boolean
  updated?: number
  icons?: {
    [k: string]: string
  }
}

/** The address of a message. */
export interface Permalink {
  ok?: boolean
  permalink: string
  channel: string
}

/** A message to come. */
export interface ScheduledMessage {
  id: string
  channel_id: string
  /** Seconds since 1970. */
  post_at: number
  /** Seconds since 1970. */
  date_created: number
  text?: string
}

/** A message that was just scheduled. */
export interface NewScheduledMessage {
  ok?: boolean
  scheduled_message_id: string
  channel: string
  /** Seconds since 1970. */
  post_at: number
  message?: Message
}

/** A person, a guest or a bot. */
export interface User {
  id: string
  team_id?: string
  /** The name for mentions of old; `profile.display_name` is what people see. */
  name: string
  real_name?: string
  /** Whether they have left. */
  deleted: boolean
  color?: string
  /** A name such as Europe/Lisbon. */
  tz?: string | null
  tz_label?: string
  /** Seconds from UTC. */
  tz_offset?: number
  locale?: string
  profile: UserProfile
  is_admin?: boolean
  is_owner?: boolean
  is_primary_owner?: boolean
  /** Whether it is a guest. */
  is_restricted?: boolean
  /** Whether it is a guest of one channel. */
  is_ultra_restricted?: boolean
  is_bot?: boolean
  is_app_user?: boolean
  is_workflow_bot?: boolean
  is_connector_bot?: boolean
  /** Whether they are of another workspace, met in no shared channel. */
  is_stranger?: boolean
  /** Whether they have not yet accepted. */
  is_invited_user?: boolean
  is_email_confirmed?: boolean
  has_2fa?: boolean
  two_factor_type?: string
  who_can_share_contact_card?: string
  /** Seconds since 1970. */
  updated?: number
  teams?: string[]
  enterprise_id?: string
  enterprise_name?: string
  /** The same person in the organization above the workspace. */
  enterprise_user?: {
    id: string
    enterprise_id: string
    enterprise_name?: string
    is_admin?: boolean
    is_owner?: boolean
    is_primary_owner?: boolean
    teams?: string[]
  }
}

/** What somebody says of themselves. */
export interface UserProfile {
  real_name?: string
  real_name_normalized?: string
  /** What people see; empty when the real name is shown. */
  display_name?: string
  display_name_normalized?: string
  first_name?: string
  last_name?: string
  /** Only with the scope users:read.email. */
  email?: string
  phone?: string
  skype?: string
  /** What they do. */
  title?: string
  pronouns?: string
  start_date?: string
  team?: string
  status_text?: string
  status_text_canonical?: string
  status_emoji?: string
  status_emoji_url?: string
  status_emoji_display_info?: {
    emoji_name?: string
    display_alias?: string
    display_url?: string
    unicode?: string
  }[]
  /** Seconds since 1970; 0 for never. */
  status_expiration?: number
  huddle_state?: string
  huddle_state_expiration_ts?: number
  /** Fields the workspace added. */
  fields?:
    | {
        [k: string]: unknown
      }
    | unknown[]
    | null
  avatar_hash?: string
  is_custom_image?: boolean
  image_original?: string
  image_24?: string
  image_32?: string
  image_48?: string
  image_72?: string
  image_192?: string
  image_512?: string
  image_1024?: string
  bot_id?: string
  api_app_id?: string
  always_active?: boolean
  guest_invited_by?: string
  guest_expiration_ts?: number | null
}

/** A group of people. */
export interface UserGroup {
  id: string
  team_id: string
  enterprise_subteam_id?: string
  is_usergroup?: boolean
  is_subteam?: boolean
  is_external?: boolean
  is_idp_group?: boolean
  is_editing_restricted?: boolean
  is_membership_locked?: boolean
  is_org_level?: boolean
  is_section?: boolean
  is_visible?: boolean
  name: string
  /** What it is mentioned by, without the @. */
  handle: string
  description: string
  /** Whom Slack puts in it by itself. */
  auto_type?: 'admins' | 'owners' | null
  auto_provision?: boolean
  /** What its members are put in by default. */
  prefs?: {
    channels?: string[]
    groups?: string[]
  }
  /** Only when asked for. */
  users?: string[]
  /** Only when asked for. */
  user_count?: number | string
  channel_count?: number
  /** Seconds since 1970. */
  date_create: number
  /** Seconds since 1970. */
  date_update: number
  /** Seconds since 1970; 0 while it is switched on. */
  date_delete: number
  created_by?: string
  updated_by?: string
  deleted_by?: string | null
}

/** A file. One that was deleted or is hidden has an id and little else. */
export interface File {
  id: string
  name?: string | null
  title?: string
  mimetype?: string
  /** A short name, such as pdf. */
  filetype?: string
  /** The same in words, such as PDF. */
  pretty_type?: string
  /** In bytes. */
  size?: number
  /** How it is kept, such as hosted, external, snippet, tombstone or hidden_by_limit. */
  mode?: string
  /** Who shared it. */
  user?: string
  user_team?: string
  username?: string
  /** Seconds since 1970. */
  created?: number
  /** The same as `created`. */
  timestamp?: number
  /** Seconds since 1970. */
  updated?: number
  date_deleted?: number
  /** Public channels it is in. */
  channels?: string[]
  /** Private channels it is in. */
  groups?: string[]
  /** Direct messages it is in. */
  ims?: string[]
  /** Where it was shared: messages by channel. */
  shares?: {
    public?: {
      [k: string]: FileShare[]
    }
    private?: {
      [k: string]: FileShare[]
    }
  }
  /** The file’s page. */
  permalink?: string
  permalink_public?: string
  /** Where its bytes are; the token has to go along. */
  url_private?: string
  url_private_download?: string
  url_static_preview?: string
  edit_link?: string
  external_id?: string
  /** Where it is kept if not in Slack, such as gdrive. */
  external_type?: string
  external_url?: string
  /** What an image shows. */
  alt_txt?: string
  /** Of an e-mail. */
  subject?: string
  subtype?: string
  plain_text?: string
  simplified_html?: string
  preview?: string
  preview_highlight?: string
  preview_plain_text?: string
  comments_count?: number
  initial_comment?: {
    [k: string]: unknown
  }
  reactions?: Reaction[]
  pinned_to?: string[]
  num_stars?: number
  /** Whether it can be seen, such as visible or file_not_found. */
  file_access?: string
  access?: string
  last_editor?: string
  editor?: string | null
  editors?: string[]
  source_team?: string
  team_pref_version_history_enabled?: boolean
  org_or_workspace_access?: string
  media_display_type?: string
  duration_ms?: number
  transcription?: {
    [k: string]: unknown
  }
  /** Of an e-mail. */
  headers?: {
    [k: string]: unknown
  }
  from?: {
    [k: string]: unknown
  }[]
  to?: {
    [k: string]: unknown
  }[]
  cc?: {
    [k: string]: unknown
  }[]
  attachments?: {
    [k: string]: unknown
  }[]
  blocks?: Block[]
  title_blocks?: Block[]
  list_metadata?: {
    [k: string]: unknown
  }
  list_limits?: {
    [k: string]: unknown
  }
  saved?: {
    [k: string]: unknown
  }
  favorites?: {
    [k: string]: unknown
  }[]
  media_progress?: {
    [k: string]: unknown
  } | null
  dm_mpdm_users_with_file_access?: {
    [k: string]: unknown
  }[]
  teams_shared_with?: string[]
  is_external?: boolean
  is_public?: boolean
  public_url_shared?: boolean
  display_as_bot?: boolean
  editable?: boolean
  non_owner_editable?: boolean
  is_starred?: boolean
  has_more?: boolean
  has_more_shares?: boolean
  has_rich_preview?: boolean
  skipped_shares?: boolean
  preview_is_truncated?: boolean
  sent_to_self?: boolean
  show_badge?: boolean
  is_channel_space?: boolean
  is_ai_suggested?: boolean
  is_modified_by_ai?: boolean
  is_restricted_sharing_enabled?: boolean
  can_toggle_canvas_lock?: boolean
  canvas_printing_enabled?: boolean
  app_provides_file_work_objects?: boolean
  lines?: number
  lines_more?: number
  image_exif_rotation?: number
  original_attachment_count?: number
  inline_attachment_count?: number
  channel_actions_count?: number
  edit_timestamp?: number
  last_read?: number
  update_notification?: number
  template_conversion_ts?: number
  private_channels_with_file_access_count?: number
  private_file_with_access_count?: number
  canvas_readtime?: number
  original_w?: number | string
  original_h?: number | string
  app_id?: string
  app_name?: string
  bot_id?: string
  canvas_creator_id?: string
  canvas_template_mode?: string
  channel_actions_ts?: string
  converted_pdf?: string
  deanimate?: string
  deanimate_gif?: string
  hls?: string
  hls_embed?: string
  linked_channel_id?: string
  list_csv_download_url?: string
  mp4?: string
  mp4_low?: string
  pjpeg?: string
  quip_thread_id?: string
  template_description?: string
  template_icon?: string
  template_name?: string
  template_title?: string
  thumb_64?: string
  thumb_80?: string
  thumb_160?: string
  thumb_360?: string
  thumb_480?: string
  thumb_720?: string
  thumb_800?: string
  thumb_960?: string
  thumb_1024?: string
  thumb_360_gif?: string
  thumb_480_gif?: string
  thumb_gif?: string
  thumb_pdf?: string
  thumb_tiny?: string
  thumb_video?: string
  vtt?: string
  thumb_160_w?: number | string
  thumb_160_h?: number | string
  thumb_360_w?: number | string
  thumb_360_h?: number | string
  thumb_480_w?: number | string
  thumb_480_h?: number | string
  thumb_720_w?: number | string
  thumb_720_h?: number | string
  thumb_800_w?: number | string
  thumb_800_h?: number | string
  thumb_960_w?: number | string
  thumb_960_h?: number | string
  thumb_1024_w?: number | string
  thumb_1024_h?: number | string
  thumb_pdf_w?: number | string
  thumb_pdf_h?: number | string
  thumb_video_w?: number | string
  thumb_video_h?: number | string
}

/** A message that shows a file. */
export interface FileShare {
  ts: string
  thread_ts?: string
  channel_name?: string
  team_id?: string
  share_user_id?: string
  source?: string
  access?: string
  is_silent_share?: boolean
  date_last_shared?: number
  reply_count?: number
  reply_users?: string[]
  reply_users_count?: number
  latest_reply?: string
}

/** A workspace. */
export interface Team {
  id: string
  name: string
  url?: string
  /** The first part of its address. */
  domain: string
  /** Whose addresses may join, joined by commas; empty for none. */
  email_domain: string
  icon: {
    image_default?: boolean
    image_original?: string
    image_34?: string
    image_44?: string
    image_68?: string
    image_88?: string
    image_102?: string
    image_132?: string
    image_230?: string
  }
  avatar_base_url?: string
  is_verified?: boolean
  is_sfdc_auto_slack?: boolean
  lob_sales_home_enabled?: boolean
  discoverable?: string
  locale?: string
  pay_prod_cur?: string
  /** The organization above the workspace. */
  enterprise_id?: string
  enterprise_name?: string
  enterprise_domain?: string
  sso_provider?: {
    type?: string
    name?: string
    label?: string
  }
}

/** Who a token acts as. */
export interface Identity {
  ok?: boolean
  /** The workspace’s address. */
  url: string
  team: string
  user: string
  team_id: string
  user_id: string
  /** Only for bot tokens. */
  bot_id?: string
  app_id?: string
  app_name?: string
  enterprise_id?: string | null
  is_enterprise_install?: boolean
  /** In how many seconds the token ends. */
  expires_in?: number
}

/** Parameters of `channels.list`. */
export interface ChannelsListParams {
  /** How many records a page holds; Slack advises 200 at most. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /** Which kinds; im is a direct message, mpim one of several people. Default: ["public_channel"]. */
  types?: ('public_channel' | 'private_channel' | 'mpim' | 'im')[]
  /** Leave archived ones out. Default: false. */
  exclude_archived?: boolean
  /** The workspace, for a token of a whole organization. */
  team_id?: string
}

/** Parameters of `channels.get`. */
export interface ChannelsGetParams {
  /** The id of the conversation. */
  channel: string
  /** Also count the members. Default: false. */
  include_num_members?: boolean
  /** Also give the language. Default: false. */
  include_locale?: boolean
}

/** Parameters of `channels.create`. */
export interface ChannelsCreateParams {
  /** The name: lower case, without spaces; letters, digits, hyphens and underscores. */
  name: string
  /** Whether it is private, for which the token needs groups:write. Default: false. */
  is_private?: boolean
  /** The workspace, for a token of a whole organization. */
  team_id?: string
}

/** Parameters of `channels.join`. */
export interface ChannelsJoinParams {
  /** The id of the channel. */
  channel: string
}

/** What comes with the answer of `channels.join`. */
export interface ChannelsJoinMeta extends RecordMeta {
  readonly warning?: unknown
}

/** Parameters of `channels.open`. */
export interface ChannelsOpenParams {
  /** Ids of the people, without oneself. */
  users: string[]
}

/** Parameters of `channels.set_topic`. */
export interface ChannelsSetTopicParams {
  /** The id of the channel. */
  channel: string
  /** The topic, as plain text. */
  topic: string
}

/** Parameters of `channel_members.list`. */
export interface ChannelMembersListParams {
  /** How many records a page holds; Slack advises 200 at most. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /** The id of the conversation. */
  channel: string
}

/** Parameters of `messages.list`. */
export interface MessagesListParams {
  /** How many records a page holds; Slack advises 200 at most. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /** The id of the conversation. */
  channel: string
  /** Only those after this time, in seconds since 1970; a message’s `ts` will do. */
  oldest?: string
  /** Only those before this time, in seconds since 1970. */
  latest?: string
  /** Whether messages at `oldest` and `latest` themselves count. Default: false. */
  inclusive?: boolean
  /** Also give what apps attached for themselves. Default: false. */
  include_all_metadata?: boolean
}

/** Parameters of `messages.list_replies`. */
export interface MessagesListRepliesParams {
  /** How many records a page holds; Slack advises 200 at most. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /** The id of the conversation. */
  channel: string
  /** The thread: the `ts` of its first message. */
  ts: string
  /** Only those after this time, in seconds since 1970. */
  oldest?: string
  /** Only those before this time, in seconds since 1970. */
  latest?: string
  /** Whether messages at `oldest` and `latest` themselves count. Default: false. */
  inclusive?: boolean
  /** Also give what apps attached for themselves. Default: false. */
  include_all_metadata?: boolean
}

/** Parameters of `messages.get_permalink`. */
export interface MessagesGetPermalinkParams {
  /** The id of the conversation. */
  channel: string
  /** The message: its `ts`. */
  message_ts: string
}

/** Parameters of `messages.post`. */
export type MessagesPostParams = {
  /** The id of the conversation; of a person for a direct message. */
  channel: string
  /** Replies in a thread: the `ts` of its first message. */
  thread_ts?: string
  /** Whether a reply shows in the conversation too. Default: false. */
  reply_broadcast?: boolean
  /** Whether `text` has markup. Default: true. */
  mrkdwn?: boolean
  /** Whether links to text show what is behind them. */
  unfurl_links?: boolean
  /** Whether links to media show what is behind them. */
  unfurl_media?: boolean
} & (
  | {
      /** The text, in Slack’s markup; with `blocks`, what notifications show. */
      text: string
      /** The message as Block Kit blocks. */
      blocks?: Block[]
    }
  | {
      /** The text, in Slack’s markup; with `blocks`, what notifications show. */
      text?: string
      /** The message as Block Kit blocks. */
      blocks: Block[]
    }
)

/** What comes with the answer of `messages.post`. */
export interface MessagesPostMeta extends RecordMeta {
  readonly channel?: unknown
}

/** Parameters of `messages.update`. */
export type MessagesUpdateParams = {
  /** The id of the conversation. */
  channel: string
  /** The message: its `ts`. */
  ts: string
} & (
  | {
      /** The text, in Slack’s markup; with `blocks`, what notifications show. */
      text: string
      /** The message as Block Kit blocks. */
      blocks?: Block[]
    }
  | {
      /** The text, in Slack’s markup; with `blocks`, what notifications show. */
      text?: string
      /** The message as Block Kit blocks. */
      blocks: Block[]
    }
)

/** What comes with the answer of `messages.update`. */
export interface MessagesUpdateMeta extends RecordMeta {
  readonly channel?: unknown
  readonly ts?: unknown
}

/** Parameters of `messages.delete`. */
export interface MessagesDeleteParams {
  /** The id of the conversation. */
  channel: string
  /** The message: its `ts`. */
  ts: string
}

/** Parameters of `scheduled_messages.list`. */
export interface ScheduledMessagesListParams {
  /** How many records a page holds; Slack advises 200 at most. Default: 100. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /** Only those to this conversation. */
  channel?: string
  /** Only those due after this time, in seconds since 1970. */
  oldest?: string
  /** Only those due before this time, in seconds since 1970. */
  latest?: string
}

/** Parameters of `scheduled_messages.schedule`. */
export type ScheduledMessagesScheduleParams = {
  /** The id of the conversation. */
  channel: string
  /** When to post it, in seconds since 1970: 1767261600 is 2026-01-01T10:00:00Z. */
  post_at: number
  /** Replies in a thread: the `ts` of its first message. */
  thread_ts?: string
} & (
  | {
      /** The text, in Slack’s markup; with `blocks`, what notifications show. */
      text: string
      /** The message as Block Kit blocks. */
      blocks?: Block[]
    }
  | {
      /** The text, in Slack’s markup; with `blocks`, what notifications show. */
      text?: string
      /** The message as Block Kit blocks. */
      blocks: Block[]
    }
)

/** Parameters of `scheduled_messages.cancel`. */
export interface ScheduledMessagesCancelParams {
  /** The id of the conversation. */
  channel: string
  /** The scheduled message. */
  scheduled_message_id: string
}

/** Parameters of `reactions.add`. */
export interface ReactionsAddParams {
  /** The id of the conversation. */
  channel: string
  /** The message: its `ts`. */
  timestamp: string
  /** The emoji’s name without colons, such as thumbsup. */
  name: string
}

/** Parameters of `reactions.remove`. */
export interface ReactionsRemoveParams {
  /** The id of the conversation. */
  channel: string
  /** The message: its `ts`. */
  timestamp: string
  /** The emoji’s name without colons, such as thumbsup. */
  name: string
}

/** Parameters of `users.list`. */
export interface UsersListParams {
  /** How many records a page holds; Slack advises 200 at most. Default: 200. */
  limit?: number
  /** Where to go on: the cursor that came with the previous page. */
  cursor?: string
  /** Also give the language. Default: false. */
  include_locale?: boolean
  /** The workspace, for a token of a whole organization. */
  team_id?: string
}

/** What comes with the answer of `users.list`. */
export interface UsersListMeta extends ListMeta {
  readonly cache_ts?: unknown
}

/** Parameters of `users.get`. */
export interface UsersGetParams {
  /** The person’s id. */
  user: string
  /** Also give the language. Default: false. */
  include_locale?: boolean
}

/** Parameters of `users.find_by_email`. */
export interface UsersFindByEmailParams {
  /** The address in their profile. */
  email: string
}

/** Parameters of `user_groups.list`. */
export interface UserGroupsListParams {
  /** Also give the ids of the people in them. Default: false. */
  include_users?: boolean
  /** Also count the people in them. Default: false. */
  include_count?: boolean
  /** Also give those that are switched off. Default: false. */
  include_disabled?: boolean
  /** The workspace, for a token of a whole organization. */
  team_id?: string
}

/** Parameters of `files.list`. */
export interface FilesListParams {
  /** Only those in this conversation. */
  channel?: string
  /** Only those this person shared. */
  user?: string
  /** Only those shared at or after this time, in seconds since 1970. */
  ts_from?: string
  /** Only those shared at or before this time, in seconds since 1970. */
  ts_to?: string
  /** Which kinds; spaces are posts. Default: ["all"]. */
  types?: ('all' | 'spaces' | 'snippets' | 'images' | 'gdocs' | 'zips' | 'pdfs')[]
  /** Also give those that the workspace’s plan hides. */
  show_files_hidden_by_limit?: boolean
  /** The workspace, for a token of a whole organization. */
  team_id?: string
  /** How many records a page holds. Default: 100. */
  count?: number
  /** Which page. Default: 1. */
  page?: number
}

/** What comes with the answer of `files.list`. */
export interface FilesListMeta extends ListMeta {
  readonly total?: unknown
}

/** Parameters of `files.get`. */
export interface FilesGetParams {
  /** The file. */
  file: string
}

/** Parameters of `team.get`. */
export interface TeamGetParams {
  [k: string]: never
}

/** Parameters of `identity.get`. */
export interface IdentityGetParams {
  [k: string]: never
}
