// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"
#include "app/translations.h"
#include "app/workspaces.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellsettings.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include <cstdio>
#include <cstring>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

enum Exit { Done = 0, CouldNot = 1, Usage = 2 };

int fail(Exit code, const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return code;
}

bool asked(int count, char **arguments, std::initializer_list<const char *> options)
{
    for (int i = 1; i < count; ++i) {
        for (const char *option : options) {
            if (std::strncmp(arguments[i], option, std::strlen(option)) == 0)
                return true;
        }
    }
    return false;
}

bool noDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

// Must be settled before QApplication is made, which ends the program when it finds no display.
bool choosePlatform(int count, char **arguments)
{
    const bool tour = asked(count, arguments, {"--tour"});
    const bool wordsAlone = asked(count, arguments, {"--help", "-h", "--version", "-v"});
    if ((tour && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) || (wordsAlone && noDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return !noDisplay();
}

void nameApplication()
{
    QApplication::setApplicationName(u"partsong"_s);
    QApplication::setApplicationDisplayName(u"Partsong"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARTSONG_VERSION));
    QApplication::setDesktopFileName(u"org.partsong.Partsong"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/partsong.svg"_s));
}

int showWindow(const QString &study)
{
    Settings settings;
    Appearance appearance;
    appearance.choose(appearanceChoice(settings));
    MainWindow window(settings, appearance, windowParts());
    window.show();
    if (!study.isEmpty())
        window.visit(study);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (!choosePlatform(argc, argv))
        return fail(CouldNot,
                    u"Partsong needs a display, and there is none. partsong-cli works without one."_s);
    const QApplication application(argc, argv);
    nameApplication();
    loadTranslations();
    initIcons();

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Codes interviews, runs co-design workshops and builds one shared model."));
    parser.addPositionalArgument(u"study"_s, QApplication::translate("main", "The study to open."),
                                 u"[STUDY]"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        QApplication::translate("main", "Write pictures of the sample study into a folder, and end."),
        u"FOLDER"_s);
    parser.addOption(tour);
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(QApplication::arguments()))
        return fail(Usage, parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(Done);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (parser.positionalArguments().size() > 1)
        return fail(Usage, QApplication::translate("main", "One study can be opened at a time."));
    if (!parser.isSet(tour))
        return showWindow(parser.positionalArguments().value(0));
    const Status written = writeTour(parser.value(tour));
    return written ? int(Done) : fail(CouldNot, written.error().message);
}
