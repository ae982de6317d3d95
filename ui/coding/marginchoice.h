// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "ui/coding/showncodings.h"
#include "ui/coding/transcriptpainter.h"
#include "ui/shell/settings.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QMenu;
class QWidget;

namespace partsong {

class ShownBar;
class TranscriptView;
class TypeToFind;

namespace codingsettings {
inline constexpr SettingKey<CodeLight> Light{"coding/light", CodeLight::All};
inline const SettingKey<QByteArray> Place{"coding/place",
                                          {}}; // by text: caret, top, and of pages which and how far down
} // namespace codingsettings

// Which codings are shown beside the words, by code, set and coder, and which of them light the words. One
// who works blind sees the others' codings nowhere until they are revealed.
class MarginChoice : public QObject {
    Q_OBJECT
public:
    MarginChoice(StudyContext &context, TranscriptView *view, ShownBar *bar);

    void addActions(QWidget *owner);
    void fillMenu(QMenu &menu) const;

    // The code that is chosen in the codebook.
    void setCodeAtHand(Id<Code> code);
    bool blind() const { return m_blind; }
    void setBlind(bool on);
    void setLight(CodeLight light);
    // Somebody else acts now.
    void followActor();

    void showCodes(const std::vector<Id<Code>> &codes, const QString &words, const QColor &colour = {});
    void showCoder(Id<Person> coder);
    void showOthers();
    void showEveryone();

Q_SIGNALS:
    // Whom counts are of: nobody where those of all count.
    void counted(std::optional<partsong::Id<partsong::Person>> coder);

private:
    void askToReveal(const std::function<void()> &then = {});
    void chooseCodes();
    void chooseCoders();
    void nextLight();
    void apply();
    void updateBar();

    StudyContext &m_context;
    TranscriptView *m_view;
    ShownBar *m_bar;
    TypeToFind *m_finder;
    std::function<void(const QString &)> m_chosen;
    Id<Code> m_atHand;
    std::optional<QSet<Id<Code>>> m_codes;
    QString m_codesWords;
    QColor m_codesColour;
    std::optional<Id<Person>> m_coder;
    bool m_others = false;
    bool m_blind = false;
};

} // namespace partsong
