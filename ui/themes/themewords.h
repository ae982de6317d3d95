// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/theme.h"
#include "core/themes/themes.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace partsong {

class StateButton;
class WordsEdit;

// The words of a theme: name, state, plain English summary and narrative, each written in place.
class ThemeWords : public QWidget {
    Q_OBJECT
public:
    explicit ThemeWords(StudyContext &context, QWidget *parent = nullptr);

    void show(const Theme &theme);
    void commitPending();

    // Asks why a theme is set aside; nothing: it is not. Tests answer for a person.
    using AskReason = std::function<std::optional<QString>(const Theme &)>;
    void setAskReason(AskReason ask) { m_ask = std::move(ask); }

private:
    QWidget *buildHead();
    void buildWords();
    void set(const ThemeChange &change);
    void rename(const QString &name);
    void pick(ThemeState state);
    void updateReadability();
    void setFonts();

    StudyContext &m_context;
    Theme m_theme;
    AskReason m_ask;
    QLabel *m_parent;
    StateButton *m_state;
    WordsEdit *m_name;
    QWidget *m_aside = nullptr;
    WordsEdit *m_reason;
    WordsEdit *m_statement;
    QLabel *m_readability;
    WordsEdit *m_narrative;
};

} // namespace partsong
