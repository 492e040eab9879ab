import { resourcePrefix } from './vault/remote';

const agent = navigator.userAgent;
const isTouch = new URLSearchParams(location.search).has('mobile');

export const Platform = {
  isDesktop: !isTouch, isMobile: isTouch, isDesktopApp: !isTouch, isMobileApp: isTouch,
  isIosApp: false, isAndroidApp: isTouch, isPhone: false, isTablet: isTouch,
  isMacOS: agent.includes('Mac OS'), isWin: agent.includes('Windows'), isLinux: agent.includes('Linux'),
  isSafari: agent.includes('Safari') && !agent.includes('Chrome'), resourcePathPrefix: resourcePrefix,
};

export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
  const [ours, asked] = [apiVersion, version].map(text => text.split('.').map(Number));
  const differs = ours?.findIndex((part, index) => part !== (asked?.[index] ?? 0)) ?? -1;
  return differs < 0 || (ours?.[differs] ?? 0) > (asked?.[differs] ?? 0);
}
