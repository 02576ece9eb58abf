/* Presses keys in the console of the Windows file that no terminal of Unix can press, and looks whether the
   file takes them and gives the console back. Whether it wipes the screen cannot be seen under Wine 8, whose
   console writes the codes for that as text. Only to try the file; never part of a release.

     console_keys.exe VAKSAM.EXE     ends with 0, or says what went wrong and ends with 1 */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#ifndef ENABLE_VIRTUAL_TERMINAL_PROCESSING
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 0x4
#endif
#define PATIENCE_MS 60000 /* an emulator on a busy machine */
#define CELLS 65536
#define ALT_GR (RIGHT_ALT_PRESSED | LEFT_CTRL_PRESSED)

static HANDLE keyboard;

static void fail(const char *what) {
    fprintf(stderr, "console_keys: %s\n", what);
    ExitProcess(1);
}

/* The screen in view, which is another buffer while a program runs in full screen. */
static HANDLE screen(void) {
    return CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                       OPEN_EXISTING, 0, NULL);
}

static BOOL shows(const wchar_t *wanted) {
    static wchar_t text[CELLS + 1];
    DWORD read = 0;
    COORD start = {0, 0};
    HANDLE output = screen();
    ReadConsoleOutputCharacterW(output, text, CELLS, start, &read);
    CloseHandle(output);
    text[read] = 0;
    return wcsstr(text, wanted) != NULL;
}

static void wait_for(const wchar_t *wanted, HANDLE program, const char *fault) {
    for (DWORD waited = 0; !shows(wanted); waited += 100) {
        if (waited >= PATIENCE_MS || WaitForSingleObject(program, 100) == WAIT_OBJECT_0) fail(fault);
    }
}

static void press(wchar_t character, WORD key, DWORD held) {
    INPUT_RECORD records[2] = {0};
    DWORD written;
    for (int i = 0; i < 2; i++) {
        records[i].EventType = KEY_EVENT;
        records[i].Event.KeyEvent.bKeyDown = i == 0;
        records[i].Event.KeyEvent.wRepeatCount = 1;
        records[i].Event.KeyEvent.wVirtualKeyCode = key;
        records[i].Event.KeyEvent.uChar.UnicodeChar = character;
        records[i].Event.KeyEvent.dwControlKeyState = held;
    }
    if (!WriteConsoleInputW(keyboard, records, 2, &written)) fail("no key can be pressed here");
}

int wmain(int count, wchar_t **arguments) {
    DWORD input_before, input_after, output_before, output_after, ended;
    STARTUPINFOW how = {.cb = sizeof how};
    PROCESS_INFORMATION program;
    wchar_t command[2048];
    if (count != 2) fail("which program?");
    keyboard = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, NULL,
                           OPEN_EXISTING, 0, NULL);
    if (!GetConsoleMode(keyboard, &input_before) || !GetConsoleMode(screen(), &output_before))
        fail("there is no console");
    swprintf(command, 2048, L"\"%ls\" -L sv", arguments[1]);
    if (!CreateProcessW(NULL, command, NULL, NULL, FALSE, 0, NULL, NULL, &how, &program))
        fail("the program does not start");
    wait_for(L"112", program.hProcess, "no page is drawn");

    press(L'/', '7', SHIFT_PRESSED);
    press(0x00e5, VK_OEM_6, 0);
    press(0x00e4, VK_OEM_7, 0);
    press(0x00f6, VK_OEM_3, 0);
    press(0x00c5, VK_OEM_6, SHIFT_PRESSED);
    /* AltGr and 2 on a Swedish keyboard: Windows tells it as Control and Alt. */
    press(L'@', '2', ALT_GR);
    wait_for(L"\u00e5\u00e4\u00f6\u00c5@", program.hProcess, "the letters that were typed are not shown");

    press(0x18, 'X', LEFT_CTRL_PRESSED);
    if (WaitForSingleObject(program.hProcess, PATIENCE_MS) != WAIT_OBJECT_0) fail("the leave key is dead");
    GetExitCodeProcess(program.hProcess, &ended);
    if (ended != 0) fail("it does not leave with 0");
    GetConsoleMode(keyboard, &input_after);
    GetConsoleMode(screen(), &output_after);
    if (input_after != input_before) fail("the keyboard is not given back as it was");
    /* That codes are read as such stays on, as most programs leave it; shells set it as they need. */
    if ((output_after ^ output_before) & ~ENABLE_VIRTUAL_TERMINAL_PROCESSING) fail("the screen is not given back as it was");
    return 0;
}
