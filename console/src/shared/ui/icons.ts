// The only door to the icons. Each has its drawing's English name as a label, which would be read out before the
// words beside it; ours are silent, and what has only an icon is named by its button.
import {
  ApiOutlined as Api,
  BarChartOutlined as BarChart,
  BellOutlined as Bell,
  BgColorsOutlined as BgColors,
  BranchesOutlined as Branches,
  BugOutlined as Bug,
  CalendarOutlined as Calendar,
  CheckOutlined as Check,
  CloseOutlined as Close,
  CompassOutlined as Compass,
  CopyOutlined as Copy,
  DashboardOutlined as Dashboard,
  DeleteOutlined as Delete,
  DownOutlined as Down,
  DownloadOutlined as Download,
  EditOutlined as Edit,
  ExperimentOutlined as Experiment,
  EyeOutlined as Eye,
  EyeInvisibleOutlined as EyeInvisible,
  FileImageOutlined as FileImage,
  FileTextOutlined as FileText,
  FilterOutlined as Filter,
  GiftOutlined as Gift,
  GlobalOutlined as Global,
  HolderOutlined as Holder,
  IdcardOutlined as Idcard,
  ImportOutlined as Import,
  InboxOutlined as Inbox,
  KeyOutlined as Key,
  LaptopOutlined as Laptop,
  LineChartOutlined as LineChart,
  LockOutlined as Lock,
  LoginOutlined as Login,
  MailOutlined as Mail,
  MenuOutlined as Menu,
  MenuFoldOutlined as MenuFold,
  MenuUnfoldOutlined as MenuUnfold,
  MergeOutlined as Merge,
  MessageOutlined as Message,
  MinusOutlined as Minus,
  MobileOutlined as Mobile,
  MoreOutlined as More,
  NodeIndexOutlined as NodeIndex,
  PauseOutlined as Pause,
  PlayCircleOutlined as PlayCircle,
  PlusOutlined as Plus,
  QuestionCircleOutlined as QuestionCircle,
  RedoOutlined as Redo,
  ReloadOutlined as Reload,
  RightOutlined as Right,
  RollbackOutlined as Rollback,
  SafetyOutlined as Safety,
  SearchOutlined as Search,
  SendOutlined as Send,
  SettingOutlined as Setting,
  ShopOutlined as Shop,
  ShoppingCartOutlined as ShoppingCart,
  SmileOutlined as Smile,
  StopOutlined as Stop,
  SyncOutlined as Sync,
  TableOutlined as Table,
  TagsOutlined as Tags,
  TeamOutlined as Team,
  ThunderboltOutlined as Thunderbolt,
  UndoOutlined as Undo,
  UploadOutlined as Upload,
  UserOutlined as User,
  UsergroupAddOutlined as UsergroupAdd,
  WalletOutlined as Wallet,
  WarningOutlined as Warning,
  WechatOutlined as Wechat,
} from '@ant-design/icons'
import { quiet } from './quietIcon'

export const ApiOutlined = /* @__PURE__ */ quiet(Api)
export const BarChartOutlined = /* @__PURE__ */ quiet(BarChart)
export const BellOutlined = /* @__PURE__ */ quiet(Bell)
export const BgColorsOutlined = /* @__PURE__ */ quiet(BgColors)
export const BranchesOutlined = /* @__PURE__ */ quiet(Branches)
export const BugOutlined = /* @__PURE__ */ quiet(Bug)
export const CalendarOutlined = /* @__PURE__ */ quiet(Calendar)
export const CheckOutlined = /* @__PURE__ */ quiet(Check)
export const CloseOutlined = /* @__PURE__ */ quiet(Close)
export const CompassOutlined = /* @__PURE__ */ quiet(Compass)
export const CopyOutlined = /* @__PURE__ */ quiet(Copy)
export const DashboardOutlined = /* @__PURE__ */ quiet(Dashboard)
export const DownOutlined = /* @__PURE__ */ quiet(Down)
export const DownloadOutlined = /* @__PURE__ */ quiet(Download)
export const ExperimentOutlined = /* @__PURE__ */ quiet(Experiment)
export const EyeInvisibleOutlined = /* @__PURE__ */ quiet(EyeInvisible)
export const EyeOutlined = /* @__PURE__ */ quiet(Eye)
export const FileImageOutlined = /* @__PURE__ */ quiet(FileImage)
export const FilterOutlined = /* @__PURE__ */ quiet(Filter)
export const GiftOutlined = /* @__PURE__ */ quiet(Gift)
export const GlobalOutlined = /* @__PURE__ */ quiet(Global)
export const HolderOutlined = /* @__PURE__ */ quiet(Holder)
export const ImportOutlined = /* @__PURE__ */ quiet(Import)
export const InboxOutlined = /* @__PURE__ */ quiet(Inbox)
export const KeyOutlined = /* @__PURE__ */ quiet(Key)
export const LineChartOutlined = /* @__PURE__ */ quiet(LineChart)
export const LockOutlined = /* @__PURE__ */ quiet(Lock)
export const LoginOutlined = /* @__PURE__ */ quiet(Login)
export const MenuFoldOutlined = /* @__PURE__ */ quiet(MenuFold)
export const MenuOutlined = /* @__PURE__ */ quiet(Menu)
export const MenuUnfoldOutlined = /* @__PURE__ */ quiet(MenuUnfold)
export const MessageOutlined = /* @__PURE__ */ quiet(Message)
export const MoreOutlined = /* @__PURE__ */ quiet(More)
export const NodeIndexOutlined = /* @__PURE__ */ quiet(NodeIndex)
export const PlusOutlined = /* @__PURE__ */ quiet(Plus)
export const QuestionCircleOutlined = /* @__PURE__ */ quiet(QuestionCircle)
export const RedoOutlined = /* @__PURE__ */ quiet(Redo)
export const ReloadOutlined = /* @__PURE__ */ quiet(Reload)
export const RightOutlined = /* @__PURE__ */ quiet(Right)
export const RollbackOutlined = /* @__PURE__ */ quiet(Rollback)
export const SafetyOutlined = /* @__PURE__ */ quiet(Safety)
export const SearchOutlined = /* @__PURE__ */ quiet(Search)
export const SendOutlined = /* @__PURE__ */ quiet(Send)
export const SettingOutlined = /* @__PURE__ */ quiet(Setting)
export const ShopOutlined = /* @__PURE__ */ quiet(Shop)
export const ShoppingCartOutlined = /* @__PURE__ */ quiet(ShoppingCart)
export const SmileOutlined = /* @__PURE__ */ quiet(Smile)
export const TableOutlined = /* @__PURE__ */ quiet(Table)
export const TagsOutlined = /* @__PURE__ */ quiet(Tags)
export const TeamOutlined = /* @__PURE__ */ quiet(Team)
export const ThunderboltOutlined = /* @__PURE__ */ quiet(Thunderbolt)
export const UndoOutlined = /* @__PURE__ */ quiet(Undo)
export const UsergroupAddOutlined = /* @__PURE__ */ quiet(UsergroupAdd)
export const WalletOutlined = /* @__PURE__ */ quiet(Wallet)
export const WarningOutlined = /* @__PURE__ */ quiet(Warning)

export const EditOutlined = /* @__PURE__ */ quiet(Edit)

export const UploadOutlined = /* @__PURE__ */ quiet(Upload)

export const MinusOutlined = /* @__PURE__ */ quiet(Minus)
export const IdcardOutlined = /* @__PURE__ */ quiet(Idcard)
export const MailOutlined = /* @__PURE__ */ quiet(Mail)
export const MobileOutlined = /* @__PURE__ */ quiet(Mobile)
export const WechatOutlined = /* @__PURE__ */ quiet(Wechat)
export const UserOutlined = /* @__PURE__ */ quiet(User)
export const StopOutlined = /* @__PURE__ */ quiet(Stop)
export const MergeOutlined = /* @__PURE__ */ quiet(Merge)
export const LaptopOutlined = /* @__PURE__ */ quiet(Laptop)
export const PauseOutlined = /* @__PURE__ */ quiet(Pause)
export const PlayCircleOutlined = /* @__PURE__ */ quiet(PlayCircle)
export const FileTextOutlined = /* @__PURE__ */ quiet(FileText)
export const DeleteOutlined = /* @__PURE__ */ quiet(Delete)
export const SyncOutlined = /* @__PURE__ */ quiet(Sync)
