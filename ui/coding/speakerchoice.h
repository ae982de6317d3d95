// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/speaker.h"
#include "ui/shell/settings.h"
#include "ui/shell/studycontext.h"

#include <QObject>
#include <QSet>

#include <functional>

class QMenu;
class QWidget;

namespace partsong {

class CodePicker;
class ShownBar;
class TranscriptView;
class TypeToFind;
struct FindItem;

namespace codingsettings {
inline constexpr SettingKey<bool> Times{"coding/times", true};
inline const SettingKey<QByteArray> Folded{"coding/folded", {}}; // by text: ids of speakers
inline constexpr SettingKey<bool> Notation{"coding/notation", true};
} // namespace codingsettings

// Whose turns are shown: only those of some people, or of a group such as relatives, or all but the
// interviewer's. Also whether times and the signs of transcribers are shown, and how all turns of a speaker
// get a code.
class SpeakerChoice : public QObject {
    Q_OBJECT
public:
    SpeakerChoice(StudyContext &context, TranscriptView *view, ShownBar *bar, CodePicker *picker);

    void addActions(QWidget *owner);
    void fillMenu(QMenu &menu) const;
    // Another text is in sight: those of its speakers are shown who were when it was left.
    void recall();

    void showOnly(const QSet<Id<Speaker>> &speakers, const QString &words = {});
    // Without words the chip names them itself.
    void hide(const QSet<Id<Speaker>> &speakers, const QString &words = {});
    void showAll();
    void codeAllTurns(Id<Speaker> speaker);

private:
    void chooseSpeakers();
    void chooseWhomToCode();
    std::vector<Speaker> speakers() const;
    QString inWords(const QSet<Id<Speaker>> &hidden) const;
    void remember(const QSet<Id<Speaker>> &hidden);
    void ask(const QString &question, std::vector<FindItem> items,
             const std::function<void(const QString &)> &chosen);

    StudyContext &m_context;
    TranscriptView *m_view;
    ShownBar *m_bar;
    CodePicker *m_picker;
    TypeToFind *m_finder;
    std::function<void(const QString &)> m_chosen;
};

} // namespace partsong
