declare module 'moment/locale/nl';
declare module '*.css';
